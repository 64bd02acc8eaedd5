import { handleAuthkitProxy } from '@workos-inc/authkit-nextjs';
import { type NextMiddleware, type NextRequest, NextResponse } from 'next/server';
import { findLaterStep } from '../auth/last-step';
import { getRequestOrigin } from '../auth/redirect-uri';
import type { RefusalReason } from '../auth/refusal';
import { fitsCookie, sessionCookie } from '../auth/session-cookie';
import { unsealSession } from '../auth/unseal-session';
import { logEvent } from '../observability/log';
import { problem } from '../problem';
import { isApiPath, isListed, signInTo } from '../routes';
import { rejectForm } from './reject-malformed';
import { loadDocument } from './router';
import { getSetSession, watchRefresh } from './watch-refresh';

/**
 * Turns AuthKit's result into a response the caller can handle: forms and the router get a status instead of
 * a redirect, and errors thrown by the library never become a 500.
 */
export async function protect(
  request: NextRequest,
  openPaths: readonly string[],
  authkit: () => ReturnType<NextMiddleware>,
): Promise<Response> {
  const isOpen = isListed(openPaths, request.nextUrl.pathname);
  const hasSession = Boolean(request.cookies.get(sessionCookie)?.value);
  if (!hasSession && !isOpen) return requireSignIn(request);
  const rejection = await rejectForm(request);
  if (rejection) return rejection;
  if (!hasSession) return continueSignedOut(request);
  const step = await findLaterStep(request);
  if (step && !step.organizationId) return dropSession(request, isOpen);
  if (step && !isOpen && request.method === 'GET') return requireSignIn(request, step);
  try {
    const response = await watchRefresh(request, authkit);
    if (!fitsCookie(getSetSession(response))) return reportOversizedSession(request);
    if (!response.headers.has('location')) return response;
    // The library keeps the cookie if WorkOS didn't respond, and deletes it if the session has ended.
    if (endsSession(response)) return withCookies(requireSignIn(request), response);
    if (await unsealSession(request)) return reportOutage(request);
  } catch (error) {
    if (await unsealSession(request)) {
      const { method, nextUrl } = request;
      logEvent('error', 'session.unverified', { method, path: nextUrl.pathname, error });
      return reportOutage(request);
    }
  }
  return dropSession(request, isOpen);
}

function dropSession(request: NextRequest, isOpen: boolean) {
  const cookies = deleteEverywhere(request);
  request.cookies.delete(sessionCookie);
  return withCookies(isOpen ? continueSignedOut(request) : requireSignIn(request), cookies);
}

export function endsSession(response: Response): boolean {
  return getSetSession(response) === '';
}

/** Does what AuthKit does without a session, but without building a sign-in URL every time. */
function continueSignedOut(request: NextRequest) {
  const forAuthkit = new Headers({ 'x-workos-middleware': 'true', 'x-url': request.url });
  return handleAuthkitProxy(request, forAuthkit);
}

function requireSignIn(
  request: NextRequest,
  { organizationId }: { organizationId?: string } = {},
): Response {
  const { pathname, search } = request.nextUrl;
  if (isActionRequest(request)) return sendRefusal(401, 'signed-out');
  if (isRouterRequest(request)) return loadDocument(401);
  const isDocument = ['GET', 'HEAD'].includes(request.method);
  const signIn = new URL(
    signInTo({ returnTo: `${pathname}${search}`, organizationId }),
    request.url,
  );
  return NextResponse.redirect(signIn, isDocument ? 307 : 303);
}

function reportOutage(request: NextRequest): Response {
  if (isActionRequest(request)) return sendRefusal(503, 'unreachable');
  if (isRouterRequest(request)) return loadDocument(503);
  const { pathname, search } = request.nextUrl;
  return showInPlace(request, '/auth/unreachable', { returnTo: `${pathname}${search}` });
}

function reportOversizedSession(request: NextRequest): Response {
  if (isActionRequest(request)) return sendRefusal(403, 'session-too-large');
  if (isApiPath(request.nextUrl.pathname)) {
    return problem(403, 'Forbidden', 'The session is too large for its cookie.');
  }
  if (isRouterRequest(request)) return loadDocument();
  return showInPlace(request, '/auth/error', { reason: 'too-large' });
}

function showInPlace(request: NextRequest, path: string, query: Record<string, string>) {
  return NextResponse.rewrite(new URL(`${path}?${new URLSearchParams(query)}`, request.url));
}

function sendRefusal(status: number, reason: RefusalReason) {
  return new Response(reason, { status, headers: { 'content-type': 'text/plain' } });
}

function isActionRequest({ method, headers }: NextRequest): boolean {
  return method === 'POST' && headers.has('next-action');
}

/** The router uses `fetch`, which can't follow a redirect to another origin. */
function isRouterRequest({ headers }: NextRequest): boolean {
  return headers.get('sec-fetch-dest') === 'empty';
}

/** The cookie may come from this host, or from a parent domain that another of your apps sets it for. */
function deleteEverywhere(request: NextRequest) {
  const { pathname } = request.nextUrl;
  // The server may have a different hostname than the one the browser uses.
  const labels = new URL(getRequestOrigin(request)).hostname.split('.');
  const domains = labels
    .slice(0, -1)
    .map((_, index) => `; Domain=${labels.slice(index).join('.')}`);
  const segments = pathname.split('/').filter((segment) => segment && !segment.includes(';'));
  const paths = ['/', ...segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`)];
  const cookies = new Response();
  for (const path of paths.slice(0, 4)) {
    for (const domain of ['', ...domains]) {
      cookies.headers.append('set-cookie', `${sessionCookie}=; Path=${path}${domain}; Max-Age=0`);
    }
  }
  return cookies;
}

function withCookies(response: Response, { headers }: Response) {
  for (const cookie of headers.getSetCookie()) response.headers.append('set-cookie', cookie);
  return response;
}
