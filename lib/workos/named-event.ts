import type { Event } from '@workos-inc/node';

/** The events about an organization that its users see. */
export const organizationEvents = [
  'api_key.created',
  'api_key.revoked',
  'invitation.accepted',
  'invitation.created',
  'invitation.revoked',
  'organization.updated',
  'organization_membership.created',
  'organization_membership.deleted',
  'organization_membership.updated',
] as const satisfies Event['event'][];

export type Named<Name extends Event['event']> = Extract<Event, { event: Name }>;

export function isNamed<Name extends Event['event']>(
  event: Event,
  names: readonly Name[],
): event is Named<Name> {
  return names.some((name) => name === event.event);
}
