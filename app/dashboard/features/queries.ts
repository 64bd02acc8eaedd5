import 'server-only';
import type { Event } from '@workos-inc/node';
import { cache } from 'react';
import { callWorkOS } from '@/lib/workos/client';

const dayMs = 24 * 60 * 60 * 1000;

export const days = 7;

/** Only these events are read. */
const titles = {
  'api_key.created': 'API key created',
  'api_key.revoked': 'API key revoked',
  'invitation.accepted': 'Invitation accepted',
  'invitation.created': 'Invitation sent',
  'invitation.revoked': 'Invitation revoked',
  'organization.updated': 'Organization changed',
  'organization_membership.created': 'Member added',
  'organization_membership.deleted': 'Member removed',
  'organization_membership.updated': 'Member changed',
  'session.created': 'Sign-in',
} as const satisfies Partial<Record<Event['event'], string>>;

const known: Record<string, string> = titles;

/** Up to 100 events of the last week, newest first. Cached, so all cards on a page share one call. */
export const readEvents = cache(async (organizationId: string) => {
  const { data } = await callWorkOS(({ events }) =>
    events.listEvents({
      events: Object.keys(titles) as (keyof typeof titles)[],
      organizationId,
      rangeStart: new Date(Date.now() - days * dayMs).toISOString(),
      order: 'desc',
      limit: 100,
    }),
  );
  return data.map(({ id, event, createdAt }) => ({
    id,
    createdAt,
    title: known[event] ?? event,
  }));
});

/** Counts the events of each day, with today last. */
export function countByDay(events: { createdAt: string }[], now: number): number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { createdAt } of events) {
    const day = days - 1 - Math.floor((now - new Date(createdAt).getTime()) / dayMs);
    if (counts[day] !== undefined) counts[day] += 1;
  }
  return counts;
}
