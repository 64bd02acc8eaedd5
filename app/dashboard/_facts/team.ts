import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { readFirstMembers } from '@/lib/workos/first-members';
import { lastChange } from '@/lib/workos/last-change';

/** A few of the organization's members, and whether there are more. */
export async function readTeam(organizationId: string) {
  const change = await lastChange();
  async function read() {
    'use cache: remote';
    cacheLife('minutes');
    cacheTag(`team:${organizationId}`, `change:${change}`);
    const { members, hasMore } = await readFirstMembers(organizationId, 5);
    return { members: members.map(({ id, name }) => ({ id, name })), hasMore };
  }
  return read();
}
