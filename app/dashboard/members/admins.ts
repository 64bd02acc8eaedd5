import 'server-only';
import { FormError } from '@/lib/auth/form-error';
import { callWorkOS } from '@/lib/workos/client';
import { everyItem } from '@/lib/workos/lists';
import { isAdmin } from '@/lib/workos/memberships';

/**
 * Throws `FormError` if the organization has no active admin besides `userId`. Checks the actor first, who is usually
 * an admin unless someone else just demoted them.
 */
export async function assertOtherAdmin(
  { organizationId, actorId }: { organizationId: string; actorId: string },
  userId: string,
): Promise<void> {
  const list = (filter: { userId?: string; limit?: number; after?: string }) =>
    callWorkOS(({ userManagement }) =>
      userManagement.listOrganizationMemberships({ organizationId, order: 'asc', ...filter }),
    );
  const { data: own } = await list({ userId: actorId });
  if (own.some(isAdmin)) return;
  for await (const membership of everyItem(list)) {
    if (membership.userId !== userId && isAdmin(membership)) return;
  }
  throw new FormError('This is the only admin. Make someone else an admin first.');
}
