import 'server-only';
import { cacheLife } from 'next/cache';
import type { Grants } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { roles as knownRoles } from '@/lib/authz';
import { titleOf } from '@/lib/title-of';
import { canGrant, listRoles, type Role } from '@/lib/workos/roles';

export type RoleChoice = Omit<Role, 'permissions'>;

/** Cached: for display. */
export async function readRoles(organizationId: string): Promise<Role[]> {
  async function read() {
    'use cache';
    cacheLife('minutes');
    return listRoles(organizationId);
  }
  return read();
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
  return roles.find((role) => role.slug === slug)?.name ?? titleOf(knownRoles, slug);
}
