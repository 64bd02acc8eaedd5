import { type NextRequest, NextResponse } from 'next/server';
import { sessionCookie } from '../auth/session-cookie';

/** Whether a `fetch` of the router asks: it cannot follow a redirect to another origin. */
export function comesFromRouter({ headers }: NextRequest): boolean {
  return headers.get('sec-fetch-dest') === 'empty';
}

/** Returns an answer that is not a page's: the router loads the page anew, and the browser follows. */
export function loadAnew(): NextResponse {
  const headers = { 'content-type': 'text/plain', 'cache-control': 'no-store' };
  return new NextResponse('', { headers });
}

/**
 * Replaces redirects to WorkOS that lead nowhere:
 *
 * - The router gets what makes it load the page anew.
 * - While WorkOS does not answer a refresh, the library behaves as signed out but keeps the cookie.
 *   The person is signed in, so they are told what is wrong and can try again.
 */
export function settle(request: NextRequest, response: Response): Response {
  const location = response.headers.get('location');
  if (!location || new URL(location).origin === request.nextUrl.origin) return response;
  if (comesFromRouter(request)) return withCookies(loadAnew(), response);
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

/** Whether the session has ended: the answer takes its cookie away. */
export function deletesSession(response: Response): boolean {
  return response.headers.getSetCookie().some((cookie) => cookie.startsWith(`${sessionCookie}=;`));
}

function withCookies(answer: Response, response: Response) {
  for (const cookie of response.headers.getSetCookie()) answer.headers.append('set-cookie', cookie);
  return answer;
}
