import type { WorkOS } from '@workos-inc/node';
import type { Env } from '../../lib/env';
import { isLoopback } from '../../lib/env/loopback';
import { listAppUrls } from '../lib/app-url';

/** Registers the URLs that the API can set. Returns them. */
export async function registerUrls(workos: WorkOS, env: Env): Promise<string[]> {
  const { origin, redirectUri } = listAppUrls(env);
  // An environment for production must not lead users to their own machine.
  if (isLoopback(new URL(redirectUri).hostname) && !env.WORKOS_API_KEY.startsWith('sk_test_')) {
    return [];
  }
  const isNew = await addRedirectUri(workos, redirectUri);
  // The API can't read the homepage, and an environment with an account may have another one.
  if (env.WORKOS_CLAIM_TOKEN) {
    await workos.put('/user_management/app_homepage_url', { url: origin });
  }
  return isNew ? [redirectUri] : [];
}

async function addRedirectUri(workos: WorkOS, uri: string) {
  try {
    await workos.post('/user_management/redirect_uris', { uri });
    return true;
  } catch (error) {
    const isKnown = error instanceof Error && error.message.includes('already exists');
    if (!isKnown) throw error;
    return false;
  }
}
