import 'server-only';
import { callWorkOS } from '@/lib/workos/client';
import { isNotFound } from '@/lib/workos/errors';
import { listAll } from '@/lib/workos/lists';

const pageSize = 20;

export async function listMembers(organizationId: string, after?: string) {
  const { data, listMetadata } = await callWorkOS(({ userManagement }) =>
    userManagement.listOrganizationMemberships({
      organizationId,
      statuses: ['active', 'inactive'],
      limit: pageSize,
      after,
    }),
  );
  const members = await Promise.all(
    data.map(async ({ id, userId, role, status }) => {
      const user = await getUserIfAny(userId);
      return user && { id, role: role.slug, status, user };
    }),
  );
  return {
    members: members.filter((member) => member !== undefined),
    next: listMetadata.after || undefined,
  };
}

/** The user may have been deleted between the two calls. */
function getUserIfAny(userId: string) {
  return callWorkOS(({ userManagement }) => userManagement.getUser(userId)).catch(
    (error: unknown) => {
      if (isNotFound(error)) return undefined;
      throw error;
    },
  );
}

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

export async function listPendingInvitations(organizationId: string) {
  const invitations = await listAll((page) =>
    callWorkOS(({ userManagement }) => userManagement.listInvitations({ organizationId, ...page })),
  );
  return invitations
    .filter(({ state }) => state === 'pending')
    .map(({ id, email, roleSlug, expiresAt }) => ({ id, email, role: roleSlug, expiresAt }));
}
