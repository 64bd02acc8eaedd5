import 'server-only';
import { FieldError } from '../auth/form-error';
import type { Grants } from '../auth/requirement';
import { permissions } from '../authz';
import { callWorkOS } from './client';

export type Role = { slug: string; name: string; permissions: string[] };

/** The roles of the environment and those of the organization, in WorkOS's order. */
export async function listRoles(organizationId: string): Promise<Role[]> {
  const { data } = await callWorkOS(({ authorization }) =>
    authorization.listOrganizationRoles(organizationId),
  );
  return data.map(({ slug, name, permissions }) => ({ slug, name, permissions }));
}

/**
 * Whether a user can assign, change, or revoke these roles: they need every permission in them. A role that WorkOS
 * doesn't list may contain any permission.
 */
export function canGrant({ permissions: granted = [] }: Grants, slugs: string[], roles: Role[]) {
  const needed = slugs.flatMap(
    (slug) => roles.find((role) => role.slug === slug)?.permissions ?? Object.keys(permissions),
  );
  return needed.every((permission) => granted.includes(permission));
}

/** Throws `FieldError` unless the role exists and the user can assign it. */
export function assertCanAssign(session: Grants, slug: string, roles: Role[]): void {
  if (!roles.some((role) => role.slug === slug)) throw new FieldError({ role: 'Select a role.' });
  if (canGrant(session, [slug], roles)) return;
  throw new FieldError({ role: 'You can only assign roles whose permissions you have.' });
}
