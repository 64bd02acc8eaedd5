import { getPublicUrl, getRedirectUri } from '../../lib/auth/redirect-uri';
import type { Env } from '../../lib/env';
import { readPort } from './read-port';

/** The URLs that WorkOS has to know. */
export function listAppUrls(env: Partial<Env>) {
  const appUrl = getPublicUrl(env) ?? `http://localhost:${readPort()}`;
  const { origin } = new URL(appUrl);
  return {
    origin,
    redirectUri: getRedirectUri({ url: appUrl, headers: new Headers() }, env),
    signInUrl: new URL('/sign-in', origin).href,
  };
}
