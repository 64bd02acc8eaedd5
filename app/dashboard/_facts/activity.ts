import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { callWorkOS } from '@/lib/workos/client';
import { changesTag, lastChange } from '@/lib/workos/last-change';
import { isNamed, type Named, organizationEvents } from '@/lib/workos/named-event';
import { readNameInEvent } from '@/lib/workos/user-name';

type Change = Named<(typeof organizationEvents)[number]>;

/** The organization's latest events, newest first. Each member's name takes a call, so the list is short. */
export async function readActivity(organizationId: string) {
  const change = await lastChange();
  async function read() {
    'use cache: remote';
    cacheLife('minutes');
    cacheTag(changesTag(organizationId), `change:${change}`);
    const { data } = await callWorkOS(({ events }) =>
      events.listEvents({
        events: [...organizationEvents],
        organizationId,
        order: 'desc',
        limit: 5,
      }),
    );
    return Promise.all(
      data
        .filter((event) => isNamed(event, organizationEvents))
        .map(async (event) => ({
          id: event.id,
          text: await toText(event),
          createdAt: event.createdAt,
        })),
    );
  }
  return read();
}

async function toText({ event, data }: Change): Promise<string> {
  switch (event) {
    case 'api_key.created':
      return `API key ${data.name} created`;
    case 'api_key.revoked':
      return `API key ${data.name} revoked`;
    case 'invitation.accepted':
      return `${data.email} accepted their invitation`;
    case 'invitation.created':
      return `Invitation sent to ${data.email}`;
    case 'invitation.revoked':
      return `Invitation to ${data.email} revoked`;
    case 'organization.updated':
      return 'Organization settings changed';
    case 'organization_membership.created':
      return `${await readNameInEvent(data.userId)} joined`;
    case 'organization_membership.deleted':
      return `${await readNameInEvent(data.userId)} left`;
    case 'organization_membership.updated':
      return `${await readNameInEvent(data.userId)}’s membership changed`;
  }
}
