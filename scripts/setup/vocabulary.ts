import type { WorkOS } from '@workos-inc/node';
import { permissions, roles } from '../../lib/authz';
import { compareVocabulary } from '../lib/vocabulary';

/** Creates the permissions in `lib/authz.ts` that WorkOS lacks. Returns their slugs. */
export async function createPermissions(workos: WorkOS): Promise<string[]> {
  const { missing } = (await compareVocabulary(workos)).permissions;
  for (const slug of missing) {
    const { title: name, description } = permissions[slug];
    await workos.authorization.createPermission({ slug, name, description });
  }
  return missing;
}

/** Creates the roles that WorkOS lacks, and gives each role what it lacks. It takes nothing away. */
export async function createRoles(workos: WorkOS): Promise<string[]> {
  const { missing } = (await compareVocabulary(workos)).roles;
  for (const slug of missing) {
    const { title: name, description } = roles[slug];
    await workos.authorization.createEnvironmentRole({ slug, name, description });
  }
  const { granted } = await compareVocabulary(workos);
  const lacking = granted.filter((role) => role.missing.length > 0);
  for (const { role, all, missing } of lacking) {
    const options = { permissions: [...all, ...missing] };
    await workos.authorization.setEnvironmentRolePermissions(role, options);
  }
  return lacking.map(({ role }) => role);
}
