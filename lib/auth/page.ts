import 'server-only';
import { forbidden } from 'next/navigation';
import type { FeatureFlag, Permission, Role } from '../authz';
import { meets, type Requirement } from './requirement';
import { requireUser, type Session } from './session';

/**
 * Guards for pages and layouts. Each returns the session, or shows `forbidden.tsx`; signed-out
 * visitors are sent to sign in. Call them before anything that streams.
 */
export const requirePermission = (permission: Permission) => requirement({ permission });
export const requireRole = (role: Role) => requirement({ role });
export const requireFeature = (feature: FeatureFlag) => requirement({ feature });

async function requirement(wanted: Requirement): Promise<Session> {
  const session = await requireUser();
  return meets(session, wanted) ? session : forbidden();
}
