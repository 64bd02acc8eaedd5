import 'server-only';
import { refreshSession, withAuth } from '@workos-inc/authkit-nextjs';
import { cookies, headers } from 'next/headers';
import { problem } from '../problem';
import { isOutage } from './outage';
import { inWords, meets, type Requirement } from './requirement';
import { type Session, toSession } from './session';
import { sessionCookie } from './session-cookie';

type Handler = (session: Session, request: Request) => Response | Promise<Response>;

/**
 * Returns a route handler for callers with a session cookie: 401 without one, 403 when it does not
 * meet the requirement, 503 while WorkOS does not renew it, each as problem+json. It never redirects.
 */
export function withSession(handler: Handler, requirement?: Requirement) {
  return async (request: Request): Promise<Response> => {
    const auth = await readSession();
    if (auth === 'unreachable') {
      return problem(503, 'Service Unavailable', 'WorkOS did not answer. Try again.', {
        'retry-after': '5',
      });
    }
    if (!auth.user) {
      return problem(401, 'Unauthorized', 'Sign in first: this address reads the session cookie.');
    }
    const session = await toSession(auth);
    if (requirement && !meets(session, requirement)) {
      return problem(403, 'Forbidden', `You need ${inWords(requirement)}.`);
    }
    return handler(session, request);
  };
}

/**
 * Where the middleware hands on no session although there is a cookie, asks once more: the session has
 * ended, or WorkOS is away.
 */
async function readSession() {
  const auth = await withAuth();
  const isHandedOn = (await headers()).has('x-workos-session');
  if (auth.user || isHandedOn || !(await cookies()).has(sessionCookie)) return auth;
  return refreshSession().catch((error: unknown) => (isOutage(error) ? 'unreachable' : auth));
}
