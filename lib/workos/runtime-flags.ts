import 'server-only';
import { getFeatureFlagsRuntimeClient } from '@workos-inc/authkit-nextjs';
import type { Session } from '../auth/session';

let client: ReturnType<typeof getFeatureFlagsRuntimeClient> | undefined;

/**
 * At most 30 s old, from a client that polls in the background. Use it if a change must show up before the next
 * token, or if you have too many flags for the session cookie. Otherwise use the token's flags.
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
  // Without a listener, the first failed poll would end the process.
  client.on('error', (error) => console.error('Feature flags couldn’t be fetched.', error));
  return client;
}
