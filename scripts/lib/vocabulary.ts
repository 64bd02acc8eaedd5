import type { WorkOS } from '@workos-inc/node';
import { type Permission, permissions, type Role, roles } from '../../lib/authz';

/** What only `lib/authz.ts` has, and what only WorkOS has. */
export type Difference<Slug = string> = { missing: Slug[]; extra: string[] };

/** Compares an environment’s permissions and roles with `lib/authz.ts`. WorkOS’s own permissions don’t count. */
export async function compareVocabulary(workos: WorkOS) {
  const page = await workos.authorization.listPermissions({ limit: 100 });
  const known = (await page.autoPagination()).flatMap(({ slug, system }) => (system ? [] : slug));
  const { data } = await workos.authorization.listEnvironmentRoles();
  return {
    permissions: compare(Object.keys(permissions) as Permission[], known),
    roles: compare(
      Object.keys(roles) as Role[],
      data.map(({ slug }) => slug),
    ),
    /** The permissions of roles that both have. */
    granted: data.filter(isDefined).map((role) => ({
      role: role.slug,
      all: role.permissions,
      ...compare(
        roles[role.slug].permissions,
        role.permissions.filter((slug) => known.includes(slug)),
      ),
    })),
  };
}

export function compare<Slug extends string>(
  expected: readonly Slug[],
  found: readonly string[],
): Difference<Slug> {
  return {
    missing: expected.filter((slug) => !found.includes(slug)),
    extra: found.filter((slug) => !expected.some((known) => known === slug)),
  };
}

function isDefined<Item extends { slug: string }>(role: Item): role is Item & { slug: Role } {
  return Object.hasOwn(roles, role.slug);
}
