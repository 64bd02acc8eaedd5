import type { GroupRole } from './records';
import { rolesOf, store } from './store';

/** For users in no group that has a role. */
export const defaultRole = 'member';

/**
 * The roles of an identity provider’s groups. The mock has one list for single sign-on and the directory. WorkOS
 * has one for each.
 */
export function setGroupRole(groupRole: GroupRole) {
  store.groupRoles.set(keyOf(groupRole.organization_id, groupRole.group), groupRole);
}

export function groupRolesOf(organizationId: string) {
  return [...store.groupRoles.values()].filter(
    ({ organization_id }) => organization_id === organizationId,
  );
}

/** Returns the role with the highest priority among those of the groups, if they have any. */
export function findGroupRole(organizationId: string, groups: readonly string[]) {
  const roles = groups.map((group) => store.groupRoles.get(keyOf(organizationId, group))?.role);
  return rolesOf(organizationId).find(({ slug }) => roles.includes(slug))?.slug;
}

function keyOf(organizationId: string, group: string) {
  return `${organizationId}:${group.toLowerCase()}`;
}
