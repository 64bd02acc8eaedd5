import { SignJWT } from 'jose';
import { clientId } from '../env';
import { secondsFor } from './clock';
import { flagsFor } from './flags';
import { ulid } from './ids';
import type { Membership, Session } from './records';
import { kid, privateKey } from './signing-key';
import { activeMembership, findRole, store } from './store';

const defaultTtl = 300;
const defaultIssuer = `https://api.workos.com/user_management/${clientId}`;

/** Signs an access token for the session with the user's current grants. */
export async function signAccessToken(
  session: Session,
  ttl = store.userSettings.get(session.userId)?.accessTokenTtl ?? defaultTtl,
): Promise<string> {
  const issuedAt = secondsFor(session.userId);
  return sign({
    iss: store.userSettings.get(session.userId)?.issuer ?? defaultIssuer,
    sub: session.userId,
    sid: session.id,
    jti: ulid(),
    client_id: clientId,
    ...organizationClaims(session),
    ...nonEmpty('feature_flags', slugsFor(session)),
    ...(session.impersonator && { act: { sub: session.impersonator.email } }),
    auth_time: session.authTime,
    iat: issuedAt,
    exp: issuedAt + ttl,
  });
}

export function sign(claims: Record<string, unknown>): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
}

export function permissionsOf({
  permissions,
  role,
  organization_id,
}: Membership): readonly string[] {
  return permissions ?? findRole(role, organization_id)?.permissions ?? [];
}

/** Whether the environment has the permission, or a test granted it to someone. */
export function isPermission(slug: string) {
  return (
    store.permissions.has(slug) ||
    [...store.memberships.values()].flatMap(permissionsOf).includes(slug)
  );
}

function organizationClaims({ userId, organizationId }: Session) {
  if (!organizationId) return {};
  const membership = activeMembership(userId, organizationId);
  return {
    org_id: organizationId,
    ...(membership && { role: membership.role, roles: [membership.role] }),
    ...nonEmpty('permissions', membership && permissionsOf(membership)),
    ...nonEmpty('entitlements', store.organizationSettings.get(organizationId)?.entitlements),
  };
}

function slugsFor({ userId, organizationId }: Session) {
  return flagsFor(userId, organizationId).map(({ slug }) => slug);
}

/** WorkOS omits a claim that has no values. */
function nonEmpty(claim: string, values: readonly string[] = []) {
  return values.length > 0 ? { [claim]: values } : {};
}
