import 'server-only';
import { headers } from 'next/headers';

/**
 * Returns the absolute URL of the home page for sign-out to return to. It must be registered with WorkOS
 * as a sign-out redirect. AuthKit's middleware sets the header that this reads.
 */
export async function getHomeUrl(): Promise<string> {
  const redirectUri = (await headers()).get('x-redirect-uri');
  return redirectUri ? new URL('/', redirectUri).href : '/';
}
