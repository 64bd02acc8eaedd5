import 'server-only';
import { cacheLife } from 'next/cache';
import { FieldError } from '@/lib/auth/form-error';
import type { Grants } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { permissions } from '@/lib/authz';
import { callWorkOS } from '@/lib/workos/client';

export type RoleChoice = { slug: string; name: string };

export type Role = RoleChoice & { permissions: string[] };

/** The roles of the environment and those of the organization, in WorkOS's order. */
export async function listRoles(organizationId: string): Promise<Role[]> {
  const { data } = await callWorkOS(({ authorization }) =>
    authorization.listOrganizationRoles(organizationId),
  );
  return data.map(({ slug, name, permissions }) => ({ slug, name, permissions }));
}

/** The same, cached: for display. */
export async function readRoles(organizationId: string): Promise<Role[]> {
  async function read() {
    'use cache';
    cacheLife('minutes');
    return listRoles(organizationId);
  }
  return read();
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

/** The roles that this user can assign. */
export async function readAssignableRoles(session: Session): Promise<RoleChoice[]> {
  return findAssignable(session, await readRoles(session.organizationId ?? ''));
}

export function findAssignable(session: Grants, roles: Role[]): RoleChoice[] {
  return roles.filter(({ slug }) => canGrant(session, [slug], roles)).map(toChoice);
}

/** All that client components need. */
export const toChoice = ({ slug, name }: Role): RoleChoice => ({ slug, name });

export function roleName(roles: Role[], slug: string): string {
  return roles.find((role) => role.slug === slug)?.name ?? slug;
}

/** Throws `FieldError` unless the role exists and the user can assign it. */
export function assertCanAssign(session: Grants, slug: string, roles: Role[]): void {
  if (!roles.some((role) => role.slug === slug)) throw new FieldError({ role: 'Select a role.' });
  if (canGrant(session, [slug], roles)) return;
  throw new FieldError({ role: 'You can only assign roles whose permissions you have.' });
}
