import 'server-only';
import { connection } from 'next/server';
import { cache } from 'react';
import type { Session } from '@/lib/auth/session';
import {
  fetchOwnOrganizations,
  getOrganizationName,
  listOwnOrganizations,
} from '@/lib/workos/organizations';

/**
 * The user's organizations and the current one. Users who signed in without an organization see the ones they
 * have since been added to.
 */
export const readOrganizations = cache(async ({ organizationId, user }: Session) => {
  if (!organizationId) {
    await connection();
    return { organizations: await fetchOwnOrganizations(user.id).catch(() => []) };
  }
  const [name, organizations] = await Promise.all([
    getOrganizationName(organizationId),
    listOwnOrganizations(user.id).catch(() => []),
  ]);
  const current = { id: organizationId, name };
  return {
    organizations: organizations
      .map((organization) =>
        organization.id === current.id ? { ...organization, ...current } : organization,
      )
      .sort((one, other) => one.name.localeCompare(other.name)),
    current,
  };
});
