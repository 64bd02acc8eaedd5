import 'server-only';
import { unsealData } from 'iron-session';
import { cookies } from 'next/headers';
import { type NextRequest, NextResponse } from 'next/server';
import { getEnv } from '../env';
import { fitsCookie, sessionCookie } from './session-cookie';
import { type SignInFailure, toFailure } from './sign-in-failures';

type Handler = (request: NextRequest) => Promise<Response>;

/**
 * Makes the redirect relative, because the host that the server sees can't be trusted. Shows an error page
 * instead of a sign-in loop if the session is too large for its cookie.
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

/** AuthKit keeps the page to return to in `state`, sealed with the cookie password. */
async function readReturnTo(state: string | null): Promise<string | undefined> {
  if (!state) return undefined;
  const { WORKOS_COOKIE_PASSWORD: password } = getEnv();
  const { returnPathname } = await unsealData<{ returnPathname?: string }>(state, {
    password,
  }).catch(() => ({ returnPathname: undefined }));
  return returnPathname;
}
