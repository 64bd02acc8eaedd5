import 'server-only';
import { getWorkOS } from '@workos-inc/authkit-nextjs';
import { cacheLife, cacheTag } from 'next/cache';
import { unstable_rethrow } from 'next/navigation';

/** Returns the name of an organization, or its id while WorkOS cannot tell. */
export async function getOrganizationName(id: string): Promise<string> {
  try {
    return await readOrganizationName(id);
  } catch (error) {
    unstable_rethrow(error);
    console.error(`The name of ${id} could not be read from WorkOS.`, error);
    return id;
  }
}

/**
 * Returns the name of an organization. Throws when WorkOS does not tell. Keyed by the id alone, so
 * callers pass only an id that the session holds.
 */
export async function readOrganizationName(id: string): Promise<string> {
  'use cache';
  cacheLife('minutes');
  cacheTag(`organization:${id}`);
  const { name } = await getWorkOS().organizations.getOrganization(id);
  return name;
}

/** Returns the organizations a person can act in. Callers pass the id of the session's own user. */
export async function listOwnOrganizations(userId: string) {
  'use cache';
  cacheLife('minutes');
  cacheTag(`memberships:${userId}`);
  const { userManagement } = getWorkOS();
  const { data } = await userManagement.listOrganizationMemberships({ userId, limit: 100 });
  return data.map(({ organizationId, organizationName, role }) => ({
    id: organizationId,
    name: organizationName,
    role: role.slug,
  }));
}
