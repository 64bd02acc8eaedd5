import 'server-only';
import type { UserInfo } from '@workos-inc/authkit-nextjs';
import { cookies, headers } from 'next/headers';
import { unstable_rethrow } from 'next/navigation';
import { problem } from '../problem';
import { classifyError } from '../workos/errors';
import { reportFailure } from '../workos/report';
import { readAuth } from './read-auth';
import { refreshSession } from './refresh-session';
import { explainUnmet, findUnmet, type Requirement } from './requirement';
import { type Session, toSession } from './session';
import { sessionCookie } from './session-cookie';

type Handler = (session: Session, request: Request) => Response | Promise<Response>;

type Options = {
  needs?: Requirement;
  fresh?: true;
};

/** Creates a route handler for callers with a session cookie. Errors are problem+json. */
export function withSession(handler: Handler, { needs = {}, fresh }: Options = {}) {
  return async (request: Request): Promise<Response> => {
    try {
      const auth = await readSession(fresh);
      if (!auth.user) {
        return problem(
          401,
          'Unauthorized',
          'Sign in first. This endpoint reads the session cookie.',
        );
      }
      const session = await toSession(auth);
      const unmet = findUnmet(session, needs);
      if (unmet) return problem(403, 'Forbidden', explainUnmet(unmet));
      return await handler(session, request);
    } catch (error) {
      unstable_rethrow(error);
      return toProblem(request, error);
    }
  };
}

function toProblem({ method, url }: Request, error: unknown): Response {
  reportFailure('api.failed', error, { method, path: new URL(url).pathname });
  const kind = classifyError(error);
  if (kind === 'outage') {
    return problem(503, 'Service Unavailable', 'WorkOS isn’t responding. Try again.', {
      'retry-after': '5',
    });
  }
  return kind === 'refusal'
    ? problem(502, 'Bad Gateway', 'WorkOS rejected the request that this endpoint made.')
    : problem(500, 'Internal Server Error', 'Something went wrong on our side.');
}

/** A cookie without a forwarded session means that the session has ended, or that WorkOS is down. */
async function readSession(fresh?: true): Promise<UserInfo | { user: null }> {
  const auth = await readAuth();
  if (auth.user && !fresh) return auth;
  const hasEnded = !auth.user && (await headers()).has('x-workos-session');
  if (hasEnded || !(await cookies()).has(sessionCookie)) return { user: null };
  return refreshSession().catch((error: unknown) => {
    if (classifyError(error) === 'outage') throw error;
    return { user: null };
  });
}
