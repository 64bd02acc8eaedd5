import 'server-only';
import type { Event } from '@workos-inc/node';
import { revalidateTag } from 'next/cache';

/**
 * What the app does with an event: replace this function. Here it drops outdated cache entries. Events
 * may come late, twice, and out of order, so treat them as a hint to read again. WorkOS repeats an event
 * if this throws.
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
      // Pages read these from the token, which WorkOS renews; a database copy would change here.
      return;
  }
}
