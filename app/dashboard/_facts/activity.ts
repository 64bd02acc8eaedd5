import 'server-only';
import type { Event } from '@workos-inc/node';
import { cacheLife, cacheTag } from 'next/cache';
import { callWorkOS } from '@/lib/workos/client';
import { changesTag, lastChange } from '@/lib/workos/last-change';
import { readUserName } from '@/lib/workos/user-name';

/** Only these events are read. */
const names = [
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

type ActivityEvent = Extract<Event, { event: (typeof names)[number] }>;

/** The organization's latest events, newest first. Each member's name takes a call, so the list is short. */
export async function readActivity(organizationId: string) {
  const change = await lastChange();
  async function read() {
    'use cache: remote';
    cacheLife('minutes');
    cacheTag(`activity:${organizationId}`, changesTag(organizationId), `change:${change}`);
    const { data } = await callWorkOS(({ events }) =>
      events.listEvents({ events: [...names], organizationId, order: 'desc', limit: 5 }),
    );
    return Promise.all(
      data.filter(isActivity).map(async (event) => ({
        id: event.id,
        text: await toText(event),
        createdAt: event.createdAt,
      })),
    );
  }
  return read();
}

function isActivity(event: Event): event is ActivityEvent {
  return names.some((name) => name === event.event);
}

async function toText({ event, data }: ActivityEvent): Promise<string> {
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
      return `${await readName(data.userId)} joined`;
    case 'organization_membership.deleted':
      return `${await readName(data.userId)} left`;
    case 'organization_membership.updated':
      return `${await readName(data.userId)}’s membership changed`;
  }
}

/** Events don't have the member's name, and the member may be gone. */
function readName(userId: string): Promise<string> {
  return readUserName(userId).catch(() => 'A former user');
}
