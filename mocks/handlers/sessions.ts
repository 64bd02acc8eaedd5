import { HttpResponse, http } from 'msw';
import { z } from 'zod';
import { appUrl, signOutRedirects } from '../env';
import { list } from '../http/list';
import { isRegistered } from '../http/registered-url';
import { at, authorized, found, json, withBody } from '../http/respond';
import { endSession, sessionsOf, sessionToWire } from '../state/sessions';
import { store } from '../state/store';

export const sessions = [
  http.get(at('/user_management/sessions/logout'), ({ request }) => {
    const query = new URL(request.url).searchParams;
    const sessionId = query.get('session_id');
    if (!sessionId?.startsWith('session_')) {
      return json({ message: 'Malformed session_id.' }, 422);
    }
    const session = store.sessions.get(sessionId);
    if (session) endSession(session);
    const returnTo = query.get('return_to');
    const location = isRegistered(returnTo, signOutRedirects) ? returnTo : appUrl;
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
      withBody(z.object({ session_id: z.string() }), ({ body }) => {
        const session = store.sessions.get(body.session_id);
        if (!session) return json({ message: `Session not found: '${body.session_id}'.` }, 400);
        endSession(session);
        return json({});
      }),
    ),
  ),
];
