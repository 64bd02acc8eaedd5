import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { changesTag, lastChange } from '@/lib/workos/last-change';
import { fetchMembers } from '@/lib/workos/members';

/** A few of the organization's members. */
export async function readTeam(organizationId: string) {
  const change = await lastChange();
  async function read() {
    'use cache: remote';
    cacheLife('minutes');
    cacheTag(changesTag(organizationId), `change:${change}`);
    const page = { status: 'active', order: 'asc', limit: 4 } as const;
    const { data } = await fetchMembers({ organizationId, ...page });
    return data.map(({ userId, name, picture, role }) => ({ userId, name, picture, role }));
  }
  return read();
}
