import { secondsFor, timeFor } from '../clock';
import { newSecret, ulid } from '../ids';
import { activeMembership, store } from '../store';
import type { OauthCode, OauthGrant } from './records';

const codeSeconds = 600;

export function issueCode(
  grant: OauthGrant,
  values: Pick<OauthCode, 'redirectUri' | 'codeChallenge'>,
) {
  const code = ulid();
  const expiresAt = timeFor(grant.userId) + codeSeconds * 1000;
  store.oauthCodes.set(code, { ...values, grant, expiresAt, used: false });
  return code;
}

export function issueRefreshToken(grant: OauthGrant, scopes: string[]) {
  const token = newSecret();
  store.oauthRefreshTokens.set(token, {
    grant,
    scopes,
    used: false,
    issuedAt: secondsFor(grant.userId),
  });
  return token;
}

/** Whether its consent is still there, and its user still in the organization. */
export function isLive({
  revoked,
  userId,
  organizationId,
}: Pick<OauthGrant, 'revoked' | 'userId' | 'organizationId'>) {
  const isMember = !organizationId || activeMembership(userId, organizationId) !== undefined;
  return !revoked && store.users.has(userId) && isMember;
}
