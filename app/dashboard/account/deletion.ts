import 'server-only';
import { FormError } from '@/lib/auth/form-error';
import { callWorkOS } from '@/lib/workos/client';
import { everyItem, listAll } from '@/lib/workos/lists';
import { isAdmin } from '@/lib/workos/memberships';

/**
 * Prepares the deletion of a user: throws `FormError` if they're the only admin of an organization with
 * other members. Returns how to delete the organizations that nobody would be left in, so that neither
 * their invitations nor their API keys outlive their last member.
 */
export async function prepareDeletion(userId: string): Promise<() => Promise<void>> {
  const memberships = await listAll((page) =>
    callWorkOS(({ userManagement }) =>
      userManagement.listOrganizationMemberships({ userId, ...page }),
    ),
  );
  const left: string[] = [];
  for (const { organizationId, organizationName } of memberships.filter(isAdmin)) {
    const others = await findOthers(organizationId, userId);
    if (others === 'members') {
      throw new FormError(
        `You’re the only admin of ${organizationName}. Make someone else an admin first.`,
      );
    }
    if (others === 'none') left.push(organizationId);
  }
  return async () => {
    for (const id of left) {
      await callWorkOS(({ organizations }) => organizations.deleteOrganization(id)).catch(
        (error: unknown) => console.error(`The empty organization ${id} wasn’t deleted.`, error),
      );
    }
  };
}

async function findOthers(organizationId: string, userId: string) {
  const memberships = everyItem((page) =>
    callWorkOS(({ userManagement }) =>
      userManagement.listOrganizationMemberships({ organizationId, ...page }),
    ),
  );
  let others: 'none' | 'members' = 'none';
  for await (const membership of memberships) {
    if (membership.userId === userId) continue;
    if (isAdmin(membership)) return 'admins';
    others = 'members';
  }
  return others;
}
