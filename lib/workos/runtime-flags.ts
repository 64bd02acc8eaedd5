import 'server-only';
import { getFeatureFlagsRuntimeClient } from '@workos-inc/authkit-nextjs';
import type { Session } from '../auth/session';
import { logEvent } from '../observability/log';

type Client = ReturnType<typeof getFeatureFlagsRuntimeClient>;
type Flag = ReturnType<Client['getFlag']>;

let client: Client | undefined;

/**
 * Returns the flags that are on, from a client that polls every 30 s in the background. On a platform that
 * freezes idle processes, the first response after that may be older. Use it if a change must show up before
 * the next token, or if you have too many flags for the session cookie. Otherwise use the token's flags.
 */
export async function listRuntimeFlags(session: Session): Promise<string[]> {
  const { user, organizationId } = session;
  const flags = getClient();
  await flags.waitUntilReady({ timeoutMs: 2_000 });
  const all = flags.getAllFlags({ userId: user.id, organizationId });
  return Object.keys(all).filter((slug) => all[slug] && !isExcluded(flags.getFlag(slug), session));
}

/**
 * Whether the flag is on for everyone except this user or organization. `@workos-inc/node` up to 11.0 ignores
 * targets that are off.
 */
function isExcluded(flag: Flag, { user, organizationId }: Session) {
  const { users = [], organizations = [] } = flag?.targets ?? {};
  const matching = [
    ...users.filter(({ id }) => id === user.id),
    ...organizations.filter(({ id }) => id === organizationId),
  ];
  return matching.length > 0 && matching.every(({ enabled }) => !enabled);
}

function getClient() {
  if (client) return client;
  client = getFeatureFlagsRuntimeClient();
  // Without a listener, the first failed poll would end the process.
  client.on('error', (error) => logEvent('error', 'feature_flags.failed', { error }));
  return client;
}
