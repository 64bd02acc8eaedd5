import 'server-only';
import { cache } from 'react';
import { callWorkOS } from '@/lib/workos/client';
import { isNamed, type Named, organizationEvents } from '@/lib/workos/named-event';
import { readNameInEvent } from '@/lib/workos/user-name';

const dayMs = 24 * 60 * 60 * 1000;

export const days = 7;

/** Only these events are read. */
const names = [...organizationEvents, 'session.created'] as const;

type ReadEvent = Named<(typeof names)[number]>;

/** Up to 100 events since midnight UTC six days ago, newest first. Cached, so all cards on a page share one call. */
export const readEvents = cache(async (organizationId: string): Promise<ReadEvent[]> => {
  const today = Math.floor(Date.now() / dayMs);
  const { data } = await callWorkOS(({ events }) =>
    events.listEvents({
      events: [...names],
      organizationId,
      rangeStart: new Date((today - days + 1) * dayMs).toISOString(),
      order: 'desc',
      limit: 100,
    }),
  );
  return data.filter((event) => isNamed(event, names));
});

/** Counts the events of each day in UTC, with today last. */
export function countByDay(events: { createdAt: string }[], now: number) {
  return Array.from({ length: days }, (_, index) => {
    const day = Math.floor(now / dayMs) - days + 1 + index;
    const isOnDay = ({ createdAt }: { createdAt: string }) =>
      Math.floor(new Date(createdAt).getTime() / dayMs) === day;
    return { date: new Date(day * dayMs), count: events.filter(isOnDay).length };
  });
}

/** Says who did what, as far as the event knows. */
export async function toSentence({ event, data }: ReadEvent): Promise<string> {
  switch (event) {
    case 'api_key.created':
      return `API key ${data.name} was created`;
    case 'api_key.revoked':
      return `API key ${data.name} was revoked`;
    case 'invitation.accepted':
      return `${data.email} accepted an invitation`;
    case 'invitation.created':
      return data.inviterUserId
        ? `${await readNameInEvent(data.inviterUserId)} invited ${data.email}`
        : `${data.email} was invited`;
    case 'invitation.revoked':
      return `The invitation to ${data.email} was revoked`;
    case 'organization.updated':
      return 'The organization was changed';
    case 'organization_membership.created':
      return `${await readNameInEvent(data.userId)} joined`;
    case 'organization_membership.deleted':
      return `${await readNameInEvent(data.userId)} left`;
    case 'organization_membership.updated':
      return `${await readNameInEvent(data.userId)}’s membership was changed`;
    case 'session.created':
      return `${await readNameInEvent(data.userId)} signed in`;
  }
}
