import {
  type Entitlement,
  entitlements as entitlementTitles,
  type FeatureFlag,
  featureFlags as featureTitles,
  type Permission,
  permissions as permissionTitles,
  type Role,
  roles as roleTitles,
} from '../authz';

export type Grants = {
  role?: string;
  roles?: string[];
  permissions?: string[];
  featureFlags?: string[];
  entitlements?: string[];
};

export function hasPermission({ permissions = [] }: Grants, permission: Permission): boolean {
  return permissions.includes(permission);
}

export function hasRole({ role: primary, roles = [] }: Grants, role: Role): boolean {
  return primary === role || roles.includes(role);
}

export function hasFeature({ featureFlags = [] }: Grants, flag: FeatureFlag): boolean {
  return featureFlags.includes(flag);
}

export function hasEntitlement({ entitlements = [] }: Grants, entitlement: Entitlement): boolean {
  return entitlements.includes(entitlement);
}

/** A page, action, or API requires all of these. */
export type Requirement = {
  permission?: Permission;
  role?: Role;
  feature?: FeatureFlag;
  entitlement?: Entitlement;
};

export type Unmet =
  | { kind: 'permission'; slug: Permission }
  | { kind: 'role'; slug: Role }
  | { kind: 'feature'; slug: FeatureFlag }
  | { kind: 'entitlement'; slug: Entitlement };

export function findUnmet(
  grants: Grants,
  { permission, role, feature, entitlement }: Requirement,
): Unmet | undefined {
  if (permission && !hasPermission(grants, permission)) {
    return { kind: 'permission', slug: permission };
  }
  if (role && !hasRole(grants, role)) return { kind: 'role', slug: role };
  if (feature && !hasFeature(grants, feature)) return { kind: 'feature', slug: feature };
  if (entitlement && !hasEntitlement(grants, entitlement)) {
    return { kind: 'entitlement', slug: entitlement };
  }
  return undefined;
}

/** For users, so by title. */
export function explainUnmet({ kind, slug }: Unmet): string {
  switch (kind) {
    case 'permission':
      return `You need the “${permissionTitles[slug].title}” permission. Ask an organization admin for access.`;
    case 'role':
      return `You need the ${roleTitles[slug].title} role. Ask an organization admin for access.`;
    case 'feature':
      return `“${featureTitles[slug].title}” isn’t available to you yet.`;
    case 'entitlement':
      return `“${entitlementTitles[slug].title}” isn’t part of your organization’s plan.`;
  }
}
