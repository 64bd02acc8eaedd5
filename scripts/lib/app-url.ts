import { getPublicUrl, getRedirectUri } from '../../lib/auth/redirect-uri';
import type { Env } from '../../lib/env';

/** The URLs that WorkOS has to know. */
export function listAppUrls(env: Partial<Env>) {
  const appUrl = getPublicUrl(env) ?? `http://localhost:${process.env.PORT ?? 3000}`;
  const { origin } = new URL(appUrl);
  return {
    origin,
    redirectUri: getRedirectUri({ url: appUrl, headers: new Headers() }, env),
    signInUrl: new URL('/sign-in', origin).href,
  };
}
