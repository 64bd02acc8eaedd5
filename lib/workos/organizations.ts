import 'server-only';
import { cacheLife, cacheTag } from 'next/cache';
import { unstable_rethrow } from 'next/navigation';
import { callWorkOS } from './client';
import { isNotFound } from './errors';
import { lastChange } from './last-change';
import { listAll } from './lists';
import { reportFailure } from './report';

// A 'use cache' function is an endpoint that anyone can call, so the ones here have no parameters: Next.js
// encrypts the variables they close over. All of those are part of the key.

/** Falls back to the ID if WorkOS is unreachable. */
export async function getOrganizationName(id: string): Promise<string> {
  try {
    return await readOrganizationName(id);
  } catch (error) {
    unstable_rethrow(error);
    if (!isNotFound(error))
      reportFailure('organization_name.failed', error, { organizationId: id });
    return id;
  }
}

/** Throws if WorkOS is unreachable. */
export async function readOrganizationName(id: string): Promise<string> {
  const change = await lastChange();
  async function read() {
    'use cache: remote';
    cacheLife('minutes');
    cacheTag(`organization:${id}`, `change:${change}`);
    const { name } = await callWorkOS(({ organizations }) => organizations.getOrganization(id));
    return name;
  }
  return read();
}

/** Renaming an organization invalidates the lists it's in. `readOrganizationName` returns the current one's name. */
export async function listOwnOrganizations(userId: string) {
  const change = await lastChange();
  async function list() {
    'use cache: remote';
    cacheLife('minutes');
    cacheTag(`memberships:${userId}`, `change:${change}`);
    const organizations = await fetchOwnOrganizations(userId);
    // One call each, because Next.js ignores the tags above 128 in a call.
    for (const { id } of organizations) cacheTag(`organization:${id}`);
    return organizations;
  }
  return list();
}

/** The same, uncached: for users waiting to be added to an organization. */
export async function fetchOwnOrganizations(userId: string) {
  const memberships = await listAll((page) =>
    callWorkOS(({ userManagement }) =>
      userManagement.listOrganizationMemberships({ userId, ...page }),
    ),
  );
  return memberships.map(({ organizationId, organizationName, role }) => ({
    id: organizationId,
    // WorkOS may leave out the name.
    name: organizationName || organizationId,
    role: role.slug,
  }));
}
