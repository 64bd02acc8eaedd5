import 'server-only';
import type { getSignInUrl } from '@workos-inc/authkit-nextjs';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { loadDocument } from '../middleware/router';
import { homePath, safeReturnTo } from '../routes';
import { getRedirectUri, getRequestOrigin } from './redirect-uri';
import { packReturnTo } from './sealed-state';

/** Nothing else builds AuthKit URLs, because each one starts a sign-in and sets a cookie for it. */
export function redirectToAuthKit(getUrl: typeof getSignInUrl) {
  return async (request: NextRequest) => {
    if (isPrefetch(request.headers)) return new Response(null, { status: 204 });
    if (request.headers.get('sec-fetch-dest') === 'empty') return loadDocument();
    const { searchParams } = request.nextUrl;
    const redirectUri = getRedirectUri(request);
    const canonical = findCanonicalUrl(request, redirectUri);
    if (canonical) redirect(canonical);
    const returnTo = safeReturnTo(searchParams.get('returnTo')) ?? homePath;
    const options = {
      returnTo: packReturnTo(returnTo, pick(searchParams, ['organizationId', 'maxAge', 'retry'])),
      organizationId: readOrganization(searchParams),
      loginHint: readLoginHint(searchParams),
      maxAge: readMaxAge(searchParams),
      redirectUri,
    };
    await deleteAbandonedVerifiers();
    redirect(await getUrl(options));
  };
}

/**
 * The callback arrives at the redirect URI's host, which can't read a cookie of another one, such as
 * `www` or a deployment's own URL. `moved` prevents a redirect loop behind a proxy that hides the host.
 */
function findCanonicalUrl(request: NextRequest, redirectUri: string): string | undefined {
  const { pathname, searchParams } = request.nextUrl;
  const { host } = new URL(getRequestOrigin(request));
  if (new URL(redirectUri).host === host || searchParams.has('moved')) return undefined;
  const url = new URL(pathname, redirectUri);
  url.search = new URLSearchParams([...searchParams, ['moved', '1']]).toString();
  return url.href;
}

function pick(query: URLSearchParams, names: string[]) {
  return new URLSearchParams([...query].filter(([name]) => names.includes(name)));
}

/** Too many of these ten-minute cookies, or deletions of them, make the headers too large (431). */
async function deleteAbandonedVerifiers() {
  const store = await cookies();
  const started = store.getAll().filter(({ name }) => name.startsWith('wos-auth-verifier'));
  const bytes = started.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
  if (bytes > 6_000) for (const { name } of started.slice(0, 20)) store.delete(name);
}

function readOrganization(query: URLSearchParams) {
  const id = query.get('organizationId');
  return id && /^org_\w{1,64}$/.test(id) ? id : undefined;
}

/** The email that the hosted page fills in. */
function readLoginHint(query: URLSearchParams) {
  const hint = query.get('loginHint');
  return hint && /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(hint) ? hint : undefined;
}

function readMaxAge(query: URLSearchParams) {
  const seconds = query.get('maxAge');
  return seconds && /^\d{1,6}$/.test(seconds) ? Number(seconds) : undefined;
}

/** A prefetch must not start a sign-in, and couldn't follow the redirect to another origin. */
function isPrefetch(headers: Headers) {
  const purpose = headers.get('sec-purpose') ?? headers.get('purpose') ?? '';
  return purpose.includes('prefetch') || headers.has('next-router-prefetch');
}
