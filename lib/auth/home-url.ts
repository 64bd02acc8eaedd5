import 'server-only';
import { headers } from 'next/headers';

/** For sign-out. Must be registered with WorkOS as a sign-out redirect. */
export async function getHomeUrl(): Promise<string> {
  const redirectUri = (await headers()).get('x-redirect-uri');
  return redirectUri ? new URL('/', redirectUri).href : '/';
}
