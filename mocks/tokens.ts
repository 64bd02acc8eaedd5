import { SignJWT } from 'jose';
import { ulid } from 'ulid';
import { clientId } from './env';
import { kid, privateKey } from './signing-key';
import { activeMembershipsOf, type Session, store } from './store';

const defaultTtl = 300;

/** Signs an access token for the session, with what its user is granted at this moment. */
export async function signAccessToken(session: Session): Promise<string> {
  const issuedAt = Math.floor(Date.now() / 1000);
  const ttl = store.accessTokenTtl.get(session.userId) ?? defaultTtl;
  const claims = {
    iss: `https://api.workos.com/user_management/${clientId}`,
    sub: session.userId,
    sid: session.id,
    jti: ulid(),
    client_id: clientId,
    ...organizationClaims(session),
    ...flagClaims(session),
    ...(session.impersonator && { act: { sub: session.impersonator.email } }),
    auth_time: session.authTime,
    iat: issuedAt,
    exp: issuedAt + ttl,
  };
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
}

/** Claims of an organization session. WorkOS omits what is empty; it never sends null. */
function organizationClaims({ userId, organizationId }: Session) {
  if (!organizationId) return {};
  const membership = activeMembershipsOf(userId).find(
    (candidate) => candidate.organizationId === organizationId,
  );
  const entitlements = store.entitlements.get(organizationId) ?? [];
  return {
    org_id: organizationId,
    ...(membership && {
      role: membership.role,
      roles: [membership.role],
      ...(membership.permissions.length > 0 && { permissions: membership.permissions }),
    }),
    ...(entitlements.length > 0 && { entitlements }),
  };
}

function flagClaims({ userId, organizationId }: Session) {
  const slugs = [...store.featureFlags]
    .filter(([, targets]) => targets.has(userId) || targets.has(organizationId ?? ''))
    .map(([slug]) => slug);
  return slugs.length > 0 ? { feature_flags: slugs } : {};
}
