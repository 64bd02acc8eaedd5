import 'server-only';
import { unsealData } from 'iron-session';
import { cookies } from 'next/headers';
import { type NextRequest, NextResponse } from 'next/server';
import { getEnv } from '../env';
import { fitsCookie, sessionCookie } from './session-cookie';
import { type SignInFailure, toFailure } from './sign-in-failures';

type Handler = (request: NextRequest) => Promise<Response>;

/**
 * Wraps the library's callback handler. Makes the redirect relative, so the browser stays on its current
 * host: the server may see a different one in a container, and the `Host` header can't be trusted. Shows
 * an error page for a session that is too large for its cookie, which the browser would otherwise drop
 * silently and end up in a sign-in loop.
 */
export function finishSignIn(handler: Handler): Handler {
  return async (request) => {
    const response = await handler(request);
    const store = await cookies();
    if (!fitsCookie(store.get(sessionCookie)?.value)) {
      store.delete(sessionCookie);
      return redirectToErrorPage({ reason: 'too-large' });
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

/** `onError` for `handleAuth`: redirects to a page that explains the failure and offers a retry. */
export async function toErrorPage({ error, request }: { error?: unknown; request: NextRequest }) {
  const { searchParams } = request.nextUrl;
  const reason: SignInFailure = toFailure(searchParams.get('error'), error);
  const returnTo = await readReturnTo(searchParams.get('state'));
  return redirectToErrorPage(returnTo ? { reason, returnTo } : { reason });
}

function redirectToErrorPage(query: { reason: SignInFailure; returnTo?: string }) {
  const location = `/auth/error?${new URLSearchParams(query)}`;
  return new NextResponse(null, { status: 303, headers: { location } });
}

/** The page to return to: AuthKit keeps it in `state`, sealed with the cookie password. */
async function readReturnTo(state: string | null): Promise<string | undefined> {
  if (!state) return undefined;
  const { WORKOS_COOKIE_PASSWORD: password } = getEnv();
  const { returnPathname } = await unsealData<{ returnPathname?: string }>(state, {
    password,
  }).catch(() => ({ returnPathname: undefined }));
  return returnPathname;
}
