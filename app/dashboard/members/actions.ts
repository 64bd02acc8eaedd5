'use server';

import { z } from 'zod';
import { action } from '@/lib/auth/action';
import { FormError } from '@/lib/auth/form-error';
import type { Grants } from '@/lib/auth/requirement';
import { displayName } from '@/lib/display-name';
import { addMember } from '@/lib/workos/add-member';
import { callWorkOS } from '@/lib/workos/client';
import { isAdmin, roleSlugs } from '@/lib/workos/memberships';
import { assertOtherAdmin } from './admins';
import { role } from './fields';
import { assertCanAssign, canGrant, listRoles, type Role, roleName } from './roles';

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
      await assertOtherAdmin(toActor(session), membership.userId).catch(async (error) => {
        await change(membership.role.slug);
        throw error;
      });
    }
    const name = await getName(membership.userId);
    return {
      message: `${name} is now ${roleName(roles, roleSlug)}.`,
      targets: [{ id: membership.userId, name }],
    };
  },
);

/** Server action: removes a member from the organization, which ends their sessions in it. */
export const removeMember = action(
  { membership: z.string() },
  { needs, audit: 'member.removed' },
  async ({ membership: id }, session) => {
    const roles = await listRoles(session.organizationId);
    const membership = await findMembership(id, session, roles);
    const { organizationId, userId, role: previous } = membership;
    await callWorkOS(({ userManagement }) => userManagement.deleteOrganizationMembership(id));
    if (isAdmin(membership)) {
      await assertOtherAdmin(toActor(session), userId).catch(async (error) => {
        await addMember({ organizationId, userId, roleSlug: previous.slug });
        throw error;
      });
    }
    const name = await getName(userId);
    return { message: `Removed ${name}.`, targets: [{ id: userId, name }] };
  },
);

type Actor = Grants & { organizationId: string; user: { id: string } };

function toActor({ organizationId, user }: Actor) {
  return { organizationId, actorId: user.id };
}

/** The ID comes from the browser, so this checks that it belongs to the session's organization. */
async function findMembership(id: string, session: Actor, roles: Role[]) {
  const membership = await callWorkOS(({ userManagement }) =>
    userManagement.getOrganizationMembership(id),
  );
  if (membership.organizationId !== session.organizationId) {
    throw new FormError('This person is no longer in your organization.');
  }
  if (membership.directoryManaged) {
    throw new FormError('This person is managed by your directory. Make changes there.');
  }
  if (membership.userId === session.user.id) {
    throw new FormError('You can’t change your own membership. Ask another admin.');
  }
  if (!canGrant(session, roleSlugs(membership), roles)) {
    throw new FormError('This person has permissions you don’t have, so you can’t change them.');
  }
  return membership;
}

async function getName(userId: string) {
  return displayName(await callWorkOS(({ userManagement }) => userManagement.getUser(userId)));
}
