import 'server-only';
import { getFeatureFlagsRuntimeClient } from '@workos-inc/authkit-nextjs';
import type { Session } from '../auth/session';

let client: ReturnType<typeof getFeatureFlagsRuntimeClient> | undefined;

/**
 * Returns the flags that are on for the session as WorkOS has them now, at most 30 s old, from a
 * client that polls in the background. Throws when WorkOS has not answered within two seconds.
 *
 * Use it when a change must show sooner than the next token, or when many flags would fill the
 * session cookie. Use the token's flags otherwise: they cost nothing.
 */
export async function listRuntimeFlags({ user, organizationId }: Session): Promise<string[]> {
  const flags = getClient();
  await flags.waitUntilReady({ timeoutMs: 2_000 });
  const all = flags.getAllFlags({ userId: user.id, organizationId });
  return Object.keys(all).filter((slug) => all[slug]);
}

function getClient() {
  if (client) return client;
  client = getFeatureFlagsRuntimeClient();
  // Without a listener the first failed poll ends the process.
  client.on('error', (error) => console.error('Feature flags could not be polled.', error));
  return client;
}
