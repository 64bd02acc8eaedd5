import 'server-only';
import type { Event } from '@workos-inc/node';
import { cache } from 'react';
import { callWorkOS } from '@/lib/workos/client';

const dayMs = 24 * 60 * 60 * 1000;

export const days = 7;

/** What an event says about an organization. Those that aren't here aren't read. */
const words = {
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

const known: Record<string, string> = words;

/** The organization's latest events of a week, newest first, at most 100: one call for all that show them. */
export const readEvents = cache(async (organizationId: string) => {
  const { data } = await callWorkOS(({ events }) =>
    events.listEvents({
      events: Object.keys(words) as (keyof typeof words)[],
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

/** How many of these happened on each of the last days, today last. */
export function countByDay(events: { createdAt: string }[], now: number): number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { createdAt } of events) {
    const day = days - 1 - Math.floor((now - new Date(createdAt).getTime()) / dayMs);
    if (counts[day] !== undefined) counts[day] += 1;
  }
  return counts;
}
