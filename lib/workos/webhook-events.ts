import 'server-only';
import { revalidateTag } from 'next/cache';

/** The fields of WorkOS's records that this app looks at, as they come over the wire. */
type EventData = { id?: string; user_id?: string };

/**
 * What the app does with an event: replace this function. Here it drops what shows old data. Events
 * may come late, twice and out of order, so treat them as a hint to read again. WorkOS repeats an event
 * whose handling throws.
 */
export async function handleEvent(event: string, data: EventData) {
  switch (event) {
    case 'organization.updated':
    case 'organization.deleted':
      return revalidateTag(`organization:${data.id}`, 'max');
    case 'organization_membership.created':
    case 'organization_membership.updated':
    case 'organization_membership.deleted':
      return revalidateTag(`memberships:${data.user_id}`, 'max');
    case 'user.updated':
    case 'user.deleted':
    case 'session.revoked':
      // Pages read these from the token, which WorkOS renews; a database copy would change here.
      return undefined;
  }
}
