import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { callWorkOS } from './client';
import { changesTag, lastChange } from './last-change';

/** How many of the organization's 100 newest invitations are pending. WorkOS can't count them. */
export async function countPendingInvitations(organizationId: string): Promise<number> {
  const change = await lastChange();
  async function read() {
    'use cache: remote';
    cacheLife('minutes');
    cacheTag(changesTag(organizationId), `change:${change}`);
    const { data } = await callWorkOS(({ userManagement }) =>
      userManagement.listInvitations({ organizationId, limit: 100 }),
    );
    return data.filter(({ state }) => state === 'pending').length;
  }
  return read();
}
