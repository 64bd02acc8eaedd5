import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import type { Session } from '@/lib/auth/session';
import { callWorkOS } from '@/lib/workos/client';
import { changesTag, lastChange } from '@/lib/workos/last-change';

export async function hasApiKey({ organizationId = '' }: Session): Promise<boolean> {
  const change = await lastChange();
  async function read() {
    'use cache: remote';
    cacheLife('minutes');
    cacheTag(changesTag(organizationId), `change:${change}`);
    const { data } = await callWorkOS(({ apiKeys }) =>
      apiKeys.listOrganizationApiKeys({ organizationId, limit: 1 }),
    );
    return data.length > 0;
  }
  return read();
}
