import 'server-only';
import { hasEndedEarly } from '../auth/ended-sessions';
import type { Caller } from '../credentials/caller';
import { verifyConnectToken } from '../credentials/connect-token';
import { hasClientEnded } from './ended-clients';

export type Agent = Omit<Caller<'agent'>, 'permissions'> & {
  /** Of the client that the user let in. */
  clientId: string;
};

/**
 * Returns undefined for what isn't a user's token, or no longer. It has neither a role nor permissions:
 * `readMemberGrants` reads those of the user.
 */
export async function verifyAgentToken(
  accessToken: string,
  resource: string,
): Promise<Agent | undefined> {
  const claims = await verifyConnectToken(accessToken, resource);
  const { sub: id = '', client_id: clientId = '', sid, org_id: organizationId, iat = 0 } = claims;
  if (!sid || id === clientId) return undefined;
  const [hasEnded, isRevoked] = await Promise.all([
    hasEndedEarly({ sessionId: sid, userId: id, organizationId, accessToken }),
    hasClientEnded({ userId: id, clientId }, iat),
  ]);
  return hasEnded || isRevoked ? undefined : { kind: 'agent', id, clientId, organizationId };
}
