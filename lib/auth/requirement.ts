import type { Entitlement, FeatureFlag, Permission, Role } from '../authz';
import type { Session } from './session';

/** What the questions below are asked of: a session, or anything else that carries grants. */
export type Grants = Pick<
  Session,
  'role' | 'roles' | 'permissions' | 'featureFlags' | 'entitlements'
>;

export function hasPermission({ permissions = [] }: Grants, permission: Permission): boolean {
  return permissions.includes(permission);
}

export function hasRole({ role, roles = [] }: Grants, wanted: Role): boolean {
  return role === wanted || roles.includes(wanted);
}

export function hasFeature({ featureFlags = [] }: Grants, flag: FeatureFlag): boolean {
  return featureFlags.includes(flag);
}

export function hasEntitlement({ entitlements = [] }: Grants, entitlement: Entitlement): boolean {
  return entitlements.includes(entitlement);
}

/** What a guard asks for. */
export type Requirement =
  | { permission: Permission }
  | { role: Role }
  | { feature: FeatureFlag }
  | { entitlement: Entitlement };

export function meets(grants: Grants, requirement: Requirement): boolean {
  if ('permission' in requirement) return hasPermission(grants, requirement.permission);
  if ('role' in requirement) return hasRole(grants, requirement.role);
  if ('feature' in requirement) return hasFeature(grants, requirement.feature);
  return hasEntitlement(grants, requirement.entitlement);
}

/** Returns a requirement in words: `the permission members:read`. */
export function inWords(requirement: Requirement): string {
  const [[kind, slug] = ['', '']] = Object.entries(requirement);
  return `the ${kind} ${slug}`;
}
