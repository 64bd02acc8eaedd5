import 'server-only';
import type { getSignInUrl } from '@workos-inc/authkit-nextjs';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { comesFromRouter, loadAnew } from '../middleware/protect';
import { homePath, safeReturnTo } from '../routes';

/**
 * Returns a GET handler that sends the browser to WorkOS and brings it back to `?returnTo=`.
 * Besides the middleware, only this builds the URL, since building one sets a cookie.
 */
export function redirectToAuthKit(getUrl: typeof getSignInUrl) {
  return async (request: NextRequest) => {
    if (isPrefetch(request.headers)) return new Response(null, { status: 204 });
    if (comesFromRouter(request)) return loadAnew();
    const returnTo = safeReturnTo(request.nextUrl.searchParams.get('returnTo')) ?? homePath;
    const [organizationId, maxAge] = [readOrganization(request), readMaxAge(request)];
    await dropAbandonedSignIns();
    redirect(await getUrl({ returnTo, organizationId, maxAge }));
  };
}

/** Each sign-in sets a cookie for ten minutes. Many of them fill the request header: status 431. */
async function dropAbandonedSignIns() {
  const store = await cookies();
  const started = store.getAll().filter(({ name }) => name.startsWith('wos-auth-verifier'));
  if (started.length >= 5) for (const { name } of started) store.delete(name);
}

/** The organization to sign in to, for those that demand their own single sign-on. */
function readOrganization({ nextUrl }: NextRequest) {
  const id = nextUrl.searchParams.get('organizationId');
  return id && /^org_\w{1,64}$/.test(id) ? id : undefined;
}

/** How old the last sign-in may be, in seconds, for what needs a recent one. */
function readMaxAge({ nextUrl }: NextRequest) {
  const seconds = nextUrl.searchParams.get('maxAge');
  return seconds && /^\d{1,6}$/.test(seconds) ? Number(seconds) : undefined;
}

/** A prefetch must not start a sign-in, and could not follow the redirect to another origin. */
function isPrefetch(headers: Headers) {
  const purpose = headers.get('sec-purpose') ?? headers.get('purpose') ?? '';
  return purpose.includes('prefetch') || headers.has('next-router-prefetch');
}
