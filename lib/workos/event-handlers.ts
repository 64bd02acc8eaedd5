import 'server-only';
import type { Event } from '@workos-inc/node';
import { endMembershipEarly, endSessionEarly } from '../auth/ended-sessions';
import { expireTags } from '../store/cache-handler';
import { changesTag } from './last-change';
import { isNamed, type Named } from './named-event';

/** Only these events are requested from WorkOS. */
export const eventNames = [
  'invitation.accepted',
  'invitation.created',
  'invitation.revoked',
  'organization.updated',
  'organization.deleted',
  'organization_membership.created',
  'organization_membership.updated',
  'organization_membership.deleted',
  'session.revoked',
] as const satisfies Event['event'][];

type HandledEvent = Named<(typeof eventNames)[number]>;

export function isHandled(event: Event): event is HandledEvent {
  return isNamed(event, eventNames);
}

/**
 * Add your own handling here. Events arrive one at a time and in order, but the last one may arrive again. If this
 * throws, the event is handled again later, and those after it wait.
 */
export async function handleEvent(event: HandledEvent): Promise<void> {
  switch (event.event) {
    case 'invitation.accepted':
    case 'invitation.created':
    case 'invitation.revoked':
      return expireTags(changesTag(event.data.organizationId ?? ''));
    case 'organization.updated':
    case 'organization.deleted':
      return expireTags(`organization:${event.data.id}`);
    case 'organization_membership.created':
    case 'organization_membership.updated':
      if (event.data.status === 'inactive') await endMembershipEarly(event.data, event.createdAt);
      return expireMembership(event.data);
    case 'organization_membership.deleted':
      await endMembershipEarly(event.data, event.createdAt);
      return expireMembership(event.data);
    case 'session.revoked':
      return endSessionEarly(event.data.id);
  }
}

function expireMembership({ userId, organizationId }: { userId: string; organizationId: string }) {
  return expireTags(`memberships:${userId}`, changesTag(organizationId));
}
