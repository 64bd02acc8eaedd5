import 'server-only';
import { checkRecentAuth, refreshSession, type UserInfo } from '@workos-inc/authkit-nextjs';
import type { FeatureFlag, Permission, Role } from '../authz';
import { isOutage } from './outage';
import { AccessError } from './refusal';
import { meets, type Requirement } from './requirement';

/**
 * Guards for server actions. Each refreshes the session first, since a token may be five minutes
 * behind: what was taken away a second ago is refused. Returns the session as it is now; throws
 * `AccessError`.
 */
export const requirePermission = (permission: Permission) => requirement({ permission });
export const requireRole = (role: Role) => requirement({ role });
export const requireFeature = (feature: FeatureFlag) => requirement({ feature });

/** Returns the fresh session. Throws `AccessError` when nobody is signed in. */
export async function requireSession(): Promise<UserInfo> {
  const auth = await refreshSession().catch((error: unknown) => {
    throw new AccessError({ reason: isOutage(error) ? 'unreachable' : 'signed-out' });
  });
  if (!auth.user) throw new AccessError({ reason: 'signed-out' });
  return auth;
}

/** Throws `AccessError` when the last active sign-in is more than `maxAge` seconds ago. */
export async function requireRecentAuth(maxAge: number) {
  const { isStale } = await checkRecentAuth({ maxAge });
  if (isStale) throw new AccessError({ reason: 'stale' });
}

/** Throws `AccessError` when the session is an impersonation: for what only the person may do. */
export function forbidWhileImpersonating({ impersonator }: Pick<UserInfo, 'impersonator'>) {
  if (impersonator) throw new AccessError({ reason: 'impersonating' });
}

async function requirement(wanted: Requirement): Promise<UserInfo> {
  const session = await requireSession();
  demand(session, wanted);
  return session;
}

/** Asks one more thing of a session that is fresh already. Throws `AccessError`. */
export function demand(session: UserInfo, wanted: Requirement) {
  if (!meets(session, wanted)) throw new AccessError({ reason: 'forbidden', requirement: wanted });
}

/** Returns the session with its organization. Throws `AccessError`, for `wanted`, when it has none. */
export function inOrganization(session: UserInfo, wanted: Requirement) {
  const { organizationId } = session;
  if (organizationId) return { ...session, organizationId };
  throw new AccessError({ reason: 'forbidden', requirement: wanted });
}
