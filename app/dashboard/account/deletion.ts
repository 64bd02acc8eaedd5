import 'server-only';
import { FormError } from '@/lib/auth/form-error';
import { logEvent } from '@/lib/observability/log';
import { callWorkOS } from '@/lib/workos/client';
import { everyItem, listAll } from '@/lib/workos/lists';
import { isAdmin } from '@/lib/workos/memberships';
import { getOrganizationName } from '@/lib/workos/organizations';

/**
 * Prepares a user's deletion: throws `FormError` if they're the only admin of an organization with other
 * members. Returns a function that deletes organizations with no one left in them, so their invitations and
 * API keys don't outlive the last member.
 */
export async function prepareDeletion(userId: string): Promise<() => Promise<void>> {
  const memberships = await listAll((page) =>
    callWorkOS(({ userManagement }) =>
      userManagement.listOrganizationMemberships({ userId, ...page }),
    ),
  );
  const emptied: string[] = [];
  for (const { organizationId } of memberships.filter(isAdmin)) {
    const others = await findOthers(organizationId, userId);
    if (others === 'members') {
      throw await onlyAdmin(organizationId);
    }
    if (others === 'none') emptied.push(organizationId);
  }
  return async () => {
    for (const id of emptied) {
      await callWorkOS(({ organizations }) => organizations.deleteOrganization(id)).catch(
        (error: unknown) =>
          logEvent('error', 'organization.left_empty', { organizationId: id, error }),
      );
    }
  };
}

export async function onlyAdmin(organizationId: string) {
  const name = await getOrganizationName(organizationId);
  return new FormError(`You’re the only admin of ${name}. Make someone else an admin first.`);
}

export async function findOthers(organizationId: string, userId: string) {
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
