import 'server-only';
import { cache } from 'react';
import { callWorkOS } from '@/lib/workos/client';
import { readWindow } from '@/lib/workos/read-window';

/**
 * Pending invitations, and expired ones that weren't sent again, among the 1,000 newest or the 1,000 after `start`.
 * WorkOS can't filter them by state, so `next` is where older ones begin. They're read once per request.
 */
export const listOpenInvitations = cache(async (organizationId: string, start?: string) => {
  const { items, next } = await readWindow(
    (page) =>
      callWorkOS(({ userManagement }) =>
        userManagement.listInvitations({ organizationId, ...page }),
      ),
    start,
  );
  const newest = new Map(items.toReversed().map((invitation) => [invitation.email, invitation]));
  const invitations = items
    .filter(
      ({ id, email, state }) =>
        state === 'pending' || (state === 'expired' && newest.get(email)?.id === id),
    )
    .map(({ id, email, roleSlug: role, state, expiresAt }) => ({
      ...{ id, email, role, state, expiresAt },
    }));
  return { invitations, next };
});

/** Counts the pending ones in the list, so the number is never older than the list next to it. */
export async function countListed(organizationId: string): Promise<number> {
  const { invitations } = await listOpenInvitations(organizationId, undefined);
  return invitations.filter(({ state }) => state === 'pending').length;
}
