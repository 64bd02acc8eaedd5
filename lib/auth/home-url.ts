import 'server-only';
import { headers } from 'next/headers';

/**
 * Returns the absolute URL of the home page, where sign-out returns to. WorkOS follows it only if it's
 * registered as a sign-out redirect. The middleware sets the header it is taken from.
 */
export async function getHomeUrl(): Promise<string> {
  const redirectUri = (await headers()).get('x-redirect-uri');
  return redirectUri ? new URL('/', redirectUri).href : '/';
}
