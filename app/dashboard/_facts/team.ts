import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { changesTag, lastChange } from '@/lib/workos/last-change';
import { fetchMembers } from '@/lib/workos/members';

/** A few of the organization's members, and whether there are more. */
export async function readTeam(organizationId: string) {
  const change = await lastChange();
  async function read() {
    'use cache: remote';
    cacheLife('minutes');
    cacheTag(`team:${organizationId}`, changesTag(organizationId), `change:${change}`);
    const page = { status: 'active', order: 'asc', limit: 5 } as const;
    const { data, listMetadata } = await fetchMembers({ organizationId, ...page });
    const members = data.map(({ userId, name, picture }) => ({ userId, name, picture }));
    return { members, hasMore: Boolean(listMetadata.after) };
  }
  return read();
}
