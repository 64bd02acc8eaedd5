import 'server-only';
import type { HandleAuthSuccessData } from '@workos-inc/authkit-nextjs';
import { cookies } from 'next/headers';
import type { NextRequest } from 'next/server';
import { recordEvent, toActor } from '../audit/record-event';
import { hintCookie } from '../hints';
import { signInPath } from '../routes';
import { seeOther } from '../see-other';
import { reportOutage } from '../workos/report';
import { rememberSignIn } from './last-step';
import { readAuth } from './read-auth';
import { readSealedState } from './sealed-state';
import { fitsCookie, sessionCookie } from './session-cookie';
import { type SignInFailure, toFailure } from './sign-in-failures';

export function recordSignIn({ user, organizationId, impersonator }: HandleAuthSuccessData) {
  return recordEvent('session.started', { organizationId, actor: toActor(user), impersonator });
}

type Handler = (request: NextRequest) => Promise<Response>;

/**
 * Makes the redirect relative, because the host that the server sees can't be trusted. Shows an error page
 * instead of a sign-in loop if the session is too large for its cookie.
 */
export function finishSignIn(handler: Handler): Handler {
  return async (request) => {
    const response = await handler(request);
    deleteCookies(response.headers);
    const store = await cookies();
    if (!fitsCookie(store.get(sessionCookie)?.value)) {
      store.delete(sessionCookie);
      return redirectToErrorPage({ reason: 'too-large' });
    }
    if (store.has(sessionCookie)) {
      response.headers.append('set-cookie', hintCookie('signed-in', true));
      await rememberSignIn(request);
    }
    const location = response.headers.get('location');
    if (location) {
      const { pathname, search } = new URL(location, request.url);
      // A path that starts with two slashes would be read as a host.
      response.headers.set('location', `${pathname.replace(/^\/+/, '/')}${search}`);
    }
    return response;
  };
}

/** Next.js drops `Max-Age=0` from a response's own cookies, which would empty them but not delete them. */
function deleteCookies(headers: Headers) {
  const cookies = headers.getSetCookie();
  headers.delete('set-cookie');
  for (const cookie of cookies) {
    headers.append(
      'set-cookie',
      cookie.replace('Max-Age=0', `Expires=${new Date(0).toUTCString()}`),
    );
  }
}

/**
 * A missing cookie usually means that the link is old or was opened twice. Users who are signed in by now continue
 * to their page. For others, sign-in starts over once, which WorkOS usually completes without asking.
 */
export async function toErrorPage({ error, request }: { error?: unknown; request: NextRequest }) {
  const { searchParams } = request.nextUrl;
  const reason: SignInFailure = toFailure(searchParams.get('error'), error);
  if (reason === 'unreachable') reportOutage(error);
  const started = await readSealedState(searchParams.get('state'));
  if (started && repeatable.includes(reason)) {
    const { user } = await readAuth();
    if (user) return seeOther(started.returnTo);
    if (!started.query.has('retry')) {
      const query = new URLSearchParams([...started.query, ['retry', '1']]);
      query.set('returnTo', started.returnTo);
      return seeOther(`${signInPath}?${query}`);
    }
  }
  return redirectToErrorPage(started ? { reason, returnTo: started.returnTo } : { reason });
}

const repeatable: SignInFailure[] = ['expired', 'no-cookie'];

function redirectToErrorPage(query: { reason: SignInFailure; returnTo?: string }) {
  return seeOther(`/auth/error?${new URLSearchParams(query)}`);
}
