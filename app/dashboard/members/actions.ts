'use server';

import { z } from 'zod';
import { action } from '@/lib/auth/action';
import { FieldError, FormError } from '@/lib/auth/form-error';
import type { Grants } from '@/lib/auth/requirement';
import { roles } from '@/lib/authz';
import { displayName } from '@/lib/display-name';
import { addMember } from '@/lib/workos/add-member';
import { callWorkOS } from '@/lib/workos/client';
import { isAdmin, roleSlugs } from '@/lib/workos/memberships';
import { email, role } from './fields';
import { assertOtherAdmin, canGrant } from './grants';
import { throwAsEmailError, throwAsFormError } from './invitation-problems';

const needs = { permission: 'members:manage' } as const;

/** Server action: invites someone by email, with a role. */
export const inviteMember = action(
  { email, role },
  { needs },
  async ({ email: address, role: roleSlug }, session) => {
    assertCanAssign(session, roleSlug);
    const { organizationId, user } = session;
    await callWorkOS(({ userManagement }) =>
      userManagement.sendInvitation({
        email: address,
        organizationId,
        inviterUserId: user.id,
        roleSlug,
      }),
    ).catch(throwAsEmailError);
    return `Invited ${address}.`;
  },
);

/** Server action: changes a member's role. */
export const changeRole = action(
  { membership: z.string(), role },
  { needs },
  async ({ membership: id, role: roleSlug }, session) => {
    assertCanAssign(session, roleSlug);
    const membership = await findMembership(id, session);
    const change = (slug: string) =>
      callWorkOS(({ userManagement }) =>
        userManagement.updateOrganizationMembership(id, { roleSlug: slug }),
      );
    await change(roleSlug);
    // Checked afterward, because two admins may demote or remove each other at the same time.
    if (isAdmin(membership) && roleSlug !== 'admin') {
      await assertOtherAdmin(session.organizationId, membership.userId).catch(async (error) => {
        await change(membership.role.slug);
        throw error;
      });
    }
    return `${await getName(membership.userId)} is now ${roles[roleSlug].title}.`;
  },
);

/** Server action: removes a member from the organization, which ends their sessions in it. */
export const removeMember = action(
  { membership: z.string() },
  { needs },
  async ({ membership: id }, session) => {
    const membership = await findMembership(id, session);
    const { organizationId, userId, role: previous } = membership;
    await callWorkOS(({ userManagement }) => userManagement.deleteOrganizationMembership(id));
    if (isAdmin(membership)) {
      await assertOtherAdmin(organizationId, userId).catch(async (error) => {
        await addMember({ organizationId, userId, roleSlug: previous.slug });
        throw error;
      });
    }
    return `Removed ${await getName(userId)}.`;
  },
);

/** Server action: revokes an invitation. */
export const revokeInvitation = action(
  { invitation: z.string() },
  { needs },
  async ({ invitation: id }, session) => {
    const invitation = await findInvitation(id, session);
    await callWorkOS(({ userManagement }) => userManagement.revokeInvitation(id)).catch(
      throwAsFormError,
    );
    return `Revoked the invitation to ${invitation.email}.`;
  },
);

/** Server action: resends an invitation. */
export const resendInvitation = action(
  { invitation: z.string() },
  { needs },
  async ({ invitation: id }, session) => {
    const invitation = await findInvitation(id, session);
    await callWorkOS(({ userManagement }) => userManagement.resendInvitation(id)).catch(
      throwAsFormError,
    );
    return `Invitation resent to ${invitation.email}.`;
  },
);

type Actor = Grants & { organizationId: string; user: { id: string } };

function assertCanAssign(session: Grants, roleSlug: string) {
  if (canGrant(session, [roleSlug])) return;
  throw new FieldError({ role: 'You can only assign roles whose permissions you have.' });
}

/** The ID comes from the browser, so this checks that it belongs to the session's organization. */
async function findMembership(id: string, session: Actor) {
  const membership = await callWorkOS(({ userManagement }) =>
    userManagement.getOrganizationMembership(id),
  );
  if (membership.organizationId !== session.organizationId) {
    throw new FormError('This person is no longer in your organization.');
  }
  if (membership.userId === session.user.id) {
    throw new FormError('You can’t change your own membership. Ask another admin.');
  }
  if (!canGrant(session, roleSlugs(membership))) {
    throw new FormError('This person has permissions you don’t have, so you can’t change them.');
  }
  return membership;
}

async function findInvitation(id: string, session: Actor) {
  const invitation = await callWorkOS(({ userManagement }) => userManagement.getInvitation(id));
  if (invitation.organizationId !== session.organizationId) {
    throw new FormError('This invitation doesn’t belong to your organization.');
  }
  if (invitation.roleSlug && !canGrant(session, [invitation.roleSlug])) {
    throw new FormError('This invitation grants permissions you don’t have.');
  }
  return invitation;
}

async function getName(userId: string) {
  return displayName(await callWorkOS(({ userManagement }) => userManagement.getUser(userId)));
}
