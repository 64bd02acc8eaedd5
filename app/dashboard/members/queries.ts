import 'server-only';
import { getWorkOS } from '@workos-inc/authkit-nextjs';

const pageSize = 20;

/** Returns one page of the members of an organization, with who they are. */
export async function listMembers(organizationId: string, after?: string) {
  const { userManagement } = getWorkOS();
  const { data, listMetadata } = await userManagement.listOrganizationMemberships({
    organizationId,
    statuses: ['active', 'inactive'],
    limit: pageSize,
    after,
  });
  const members = data.map(async ({ id, userId, role, status }) => ({
    id,
    role: role.slug,
    status,
    user: await userManagement.getUser(userId),
  }));
  return { members: await Promise.all(members), next: listMetadata.after || undefined };
}

/** Returns every member of an organization, page by page. */
export async function listAllMembers(organizationId: string): Promise<Member[]> {
  const { members, next } = await listMembers(organizationId);
  let after = next;
  while (after) {
    const page = await listMembers(organizationId, after);
    members.push(...page.members);
    after = page.next;
  }
  return members;
}

export type Member = Awaited<ReturnType<typeof listMembers>>['members'][number];

/** Returns the invitations of an organization that nobody has answered yet. */
export async function listPendingInvitations(organizationId: string) {
  const { data } = await getWorkOS().userManagement.listInvitations({ organizationId, limit: 100 });
  return data
    .filter(({ state }) => state === 'pending')
    .map(({ id, email, roleSlug, expiresAt }) => ({ id, email, role: roleSlug, expiresAt }));
}
