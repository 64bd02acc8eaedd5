import 'server-only';
import { withAuth } from '@workos-inc/authkit-nextjs';
import { inWords, meets, type Requirement } from '../access';
import { type Session, toSession } from '../auth';
import { problem } from '../problem';

type Handler = (session: Session, request: Request) => Response | Promise<Response>;

/**
 * Returns a route handler for callers with a session cookie: 401 without one, 403 when it does not
 * meet the requirement, each as problem+json. It never redirects.
 */
export function withSession(handler: Handler, requirement?: Requirement) {
  return async (request: Request): Promise<Response> => {
    const auth = await withAuth();
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
