import 'server-only';
import { FormError } from '@/lib/auth/form-error';
import type { Grants } from '@/lib/auth/requirement';
import { permissions, roles } from '@/lib/authz';
import { callWorkOS } from '@/lib/workos/client';
import { everyItem } from '@/lib/workos/lists';
import { isAdmin } from '@/lib/workos/memberships';

/**
 * Whether a user can assign, change, or revoke these roles: they need every permission in them. A role that
 * isn't in `lib/authz.ts` may contain any permission.
 */
export function canGrant({ permissions: granted = [] }: Grants, slugs: string[]): boolean {
  return slugs.flatMap(getRolePermissions).every((slug) => granted.includes(slug));
}

function getRolePermissions(slug: string): readonly string[] {
  const known: Record<string, { permissions: readonly string[] }> = roles;
  return Object.hasOwn(known, slug) ? (known[slug]?.permissions ?? []) : Object.keys(permissions);
}

/** Throws `FormError` if the organization has no active admin besides `userId`. */
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
