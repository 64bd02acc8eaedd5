import { type NextRequest, NextResponse } from 'next/server';
import { sessionCookie } from './session-cookie';

/**
 * Replaces redirects to WorkOS that lead nowhere:
 *
 * - A `fetch` of the router cannot follow one to another origin. An answer that is not a page's makes it load the
 *   page anew, and then the browser follows.
 * - While WorkOS does not answer a refresh, the library behaves as signed out but keeps the cookie.
 *   The person is signed in, so they are told what is wrong and can try again.
 */
export function settle(request: NextRequest, response: Response): Response {
  const location = response.headers.get('location');
  if (!location || new URL(location).origin === request.nextUrl.origin) return response;
  if (request.headers.get('sec-fetch-dest') === 'empty') {
    const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store' };
    return withCookies(new NextResponse('', { headers }), response);
  }
  const isOutage = request.cookies.has(sessionCookie) && !deletesSession(response);
  if (!isOutage) return response;
  const { pathname, search } = request.nextUrl;
  const query = new URLSearchParams({ returnTo: `${pathname}${search}` });
  return NextResponse.rewrite(new URL(`/auth/unreachable?${query}`, request.url));
}

/**
 * Whether the request calls a server action. Actions check the session themselves and answer in the
 * form, so that a redirect does not throw away what was typed.
 */
export function callsAction({ method, headers }: NextRequest): boolean {
  return method === 'POST' && headers.has('next-action');
}

function deletesSession(response: Response) {
  return response.headers.getSetCookie().some((cookie) => cookie.startsWith(`${sessionCookie}=;`));
}

function withCookies(answer: Response, response: Response) {
  for (const cookie of response.headers.getSetCookie()) answer.headers.append('set-cookie', cookie);
  return answer;
}
