import { HttpResponse, http } from 'msw';
import { z } from 'zod';
import { appUrl, signOutRedirects } from '../env';
import { list } from '../http/list';
import { isRegistered } from '../http/registered-url';
import { at, authorized, empty, found, invalidParameters, withBody } from '../http/respond';
import { endSession, sessionsOf, sessionToWire } from '../state/sessions';
import { store } from '../state/store';

const logoutFields = z.object({
  session_id: z.string().startsWith('session_'),
  return_to: z.string().nullable().default(null),
});

export const sessions = [
  http.get(at('/user_management/sessions/logout'), ({ request }) => {
    const query = logoutFields.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) return invalidParameters(request, query.error.issues);
    const { session_id: id, return_to: returnTo } = query.data;
    const session = store.sessions.get(id);
    if (session) endSession(session);
    const homepage = store.homepageUrls.get('current') ?? appUrl;
    const location = isRegistered(returnTo, signOutRedirects) ? returnTo : homepage;
    return new HttpResponse(null, { status: 302, headers: { location } });
  }),

  http.get(
    at('/user_management/users/:id/sessions'),
    authorized(({ request, params: { id = '' } }) =>
      found('User', id, store.users.get(id), () => {
        const active = sessionsOf(id).filter(({ status }) => status === 'active');
        return list(request, active, sessionToWire);
      }),
    ),
  ),

  http.post(
    at('/user_management/sessions/revoke'),
    authorized(
      withBody(z.object({ session_id: z.string() }), ({ body: { session_id: id } }) =>
        found('Session', id, store.sessions.get(id), (session) => {
          endSession(session);
          return empty();
        }),
      ),
    ),
  ),
];
