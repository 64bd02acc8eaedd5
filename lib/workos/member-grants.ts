import 'server-only';
import { callWorkOS } from './client';
import { roleSlugs } from './memberships';
import { listRoles } from './roles';

/**
 * Returns what a member can do, if the user is one. It isn't cached, because it's for callers whose credential
 * doesn't have it, and a permission that was taken away has to count at once.
 */
export async function readMemberGrants(userId: string, organizationId: string) {
  const { data } = await callWorkOS(({ userManagement }) =>
    userManagement.listOrganizationMemberships({ userId, organizationId, statuses: ['active'] }),
  );
  const [membership] = data;
  if (!membership) return undefined;
  const slugs = roleSlugs(membership);
  const roles = (await listRoles(organizationId)).filter(({ slug }) => slugs.includes(slug));
  const permissions = [...new Set(roles.flatMap((role) => role.permissions))];
  return { role: membership.role.slug, roles: slugs, permissions };
}
