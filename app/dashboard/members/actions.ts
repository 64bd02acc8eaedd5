'use server';

import { z } from 'zod';
import { action } from '@/lib/auth/action';
import { assertOtherAdmin } from '@/lib/workos/admins';
import { findMembership, removeFromOrganization } from '@/lib/workos/change-member';
import { callWorkOS } from '@/lib/workos/client';
import { isAdmin } from '@/lib/workos/memberships';
import { assertCanAssign, listRoles } from '@/lib/workos/roles';
import { readUserName } from '@/lib/workos/user-name';
import { role } from './fields';
import { roleName } from './roles';

const needs = { permission: 'members:manage' } as const;

/** Server action: changes a member's role. */
export const changeRole = action(
  { membership: z.string(), role },
  { needs, audit: 'member.role_changed' },
  async ({ membership: id, role: roleSlug }, session) => {
    const roles = await listRoles(session.organizationId);
    assertCanAssign(session, roleSlug, roles);
    const membership = await findMembership(id, session, roles);
    const change = (slug: string) =>
      callWorkOS(({ userManagement }) =>
        userManagement.updateOrganizationMembership(id, { roleSlug: slug }),
      );
    await change(roleSlug);
    // Checked afterward, because two admins may demote or remove each other at the same time.
    if (isAdmin(membership) && roleSlug !== 'admin') {
      await assertOtherAdmin(
        { organizationId: session.organizationId, actorId: session.user.id },
        membership.userId,
      ).catch(async (error) => {
        await change(membership.role.slug);
        throw error;
      });
    }
    const name = await readUserName(membership.userId);
    return {
      message: describeRole(name, roleSlug, roleName(roles, roleSlug)),
      targets: [{ id: membership.userId, name }],
    };
  },
);

function describeRole(member: string, slug: string, role: string) {
  if (slug === 'admin') return `${member} is now an admin.`;
  if (slug === 'member') return `${member} is now a member.`;
  return `${member}’s role is now ${role}.`;
}

/** Server action: removes a member from the organization, which ends their sessions in it. */
export const removeMember = action(
  { membership: z.string() },
  { needs, audit: 'member.removed' },
  async ({ membership }, session) => {
    const removed = await removeFromOrganization(membership, session);
    return { message: `Removed ${removed.name}.`, targets: [removed] };
  },
);
