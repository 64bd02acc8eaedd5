import 'server-only';
import { permissions, roles } from '../authz';
import { callWorkOS } from '../workos/client';
import { everyItem } from '../workos/lists';
import { FormError } from './form-error';
import type { Grants } from './requirement';

/**
 * Whether somebody may give, change, or take away these roles: they must hold every permission in
 * them. A role that isn't in `lib/authz.ts` may contain anything.
 */
export function canGrant({ permissions: own = [] }: Grants, roleSlugs: string[]): boolean {
  return roleSlugs.flatMap(getRolePermissions).every((slug) => own.includes(slug));
}

function getRolePermissions(slug: string): readonly string[] {
  const known: Record<string, { permissions: readonly string[] }> = roles;
  return Object.hasOwn(known, slug) ? (known[slug]?.permissions ?? []) : Object.keys(permissions);
}

type Membership = {
  userId: string;
  status: string;
  role: { slug: string };
  roles?: { slug: string }[];
};

/** Returns the slugs of every role of a membership. */
export function roleSlugs({ role, roles: all = [] }: Pick<Membership, 'role' | 'roles'>): string[] {
  return [...new Set([role.slug, ...all.map(({ slug }) => slug)])];
}

export function isAdmin(membership: Membership): boolean {
  return membership.status === 'active' && roleSlugs(membership).includes('admin');
}

/** Throws `FormError` if no active admin is left in the organization besides `userId`. */
export async function assertOtherAdmin(organizationId: string, userId: string): Promise<void> {
  const memberships = everyItem((page) =>
    callWorkOS(({ userManagement }) =>
      userManagement.listOrganizationMemberships({ organizationId, ...page }),
    ),
  );
  for await (const membership of memberships) {
    if (membership.userId !== userId && isAdmin(membership)) return;
  }
  throw new FormError('This is the only admin. Make someone else an admin first.');
}
