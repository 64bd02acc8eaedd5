import { HttpResponse, http } from 'msw';
import { appUrl, signOutRedirects } from '../env';
import { isRegistered } from '../registered-url';
import { endSession } from '../sessions';
import { at } from './respond';

export const sessions = [
  http.get(at('/user_management/sessions/logout'), ({ request }) => {
    const query = new URL(request.url).searchParams;
    const sessionId = query.get('session_id');
    if (!sessionId?.startsWith('session_')) {
      return HttpResponse.json({ message: 'Malformed session_id.' }, { status: 422 });
    }
    endSession(sessionId);
    const returnTo = query.get('return_to');
    const location = isRegistered(returnTo, signOutRedirects) ? returnTo : appUrl;
    return new HttpResponse(null, { status: 302, headers: { location } });
  }),
];
