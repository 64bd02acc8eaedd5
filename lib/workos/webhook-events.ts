import 'server-only';
import type { Event } from '@workos-inc/node';
import { revalidateTag } from 'next/cache';

/**
 * Replace this with your own handling. Events may arrive late, twice, or out of order, so treat them as a hint
 * to read again. If this throws, WorkOS resends the event.
 */
export async function handleEvent(event: Event): Promise<void> {
  switch (event.event) {
    case 'organization.updated':
    case 'organization.deleted':
      return revalidateTag(`organization:${event.data.id}`, 'max');
    case 'organization_membership.created':
    case 'organization_membership.updated':
    case 'organization_membership.deleted':
      return revalidateTag(`memberships:${event.data.userId}`, 'max');
    case 'user.updated':
    case 'user.deleted':
    case 'session.revoked':
      // Pages read these from the token, which gets refreshed. A copy in your database would change here.
      return;
  }
}
