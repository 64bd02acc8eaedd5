'use server';

import { z } from 'zod';
import { action } from '@/lib/auth/action';
import { FormError } from '@/lib/auth/form-error';
import type { Grants } from '@/lib/auth/requirement';
import { callWorkOS } from '@/lib/workos/client';
import { explainInvitation, notPending, throwAsEmailError } from '@/lib/workos/invitation-problems';
import { prepareInvitations } from '@/lib/workos/prepare-invitations';
import { canGrant, listRoles } from '@/lib/workos/roles';
import { email, role } from '../fields';

const needs = { permission: 'members:manage' } as const;

/** Server action: invites someone by email, with a role. */
export const inviteMember = action(
  { email, role },
  { needs, audit: 'invitation.sent' },
  async ({ email: address, role: roleSlug }, session) => {
    const invite = await prepareInvitations({ ...session, userId: session.user.id }, roleSlug);
    const { id } = await invite(address).catch(throwAsEmailError);
    return { message: `Invitation sent to ${address}.`, targets: [{ id, name: address }] };
  },
);

/** Server action: revokes an invitation. */
export const revokeInvitation = action(
  { invitation: z.string() },
  { needs, audit: 'invitation.revoked' },
  async ({ invitation: id }, session) => {
    const invitation = await findInvitation(id, session);
    await callWorkOS(({ userManagement }) => userManagement.revokeInvitation(id)).catch(
      throwAsFormError,
    );
    return { message: `Revoked ${invitation.email}’s invitation.`, ...about(invitation) };
  },
);

/** Server action: resends an invitation. */
export const resendInvitation = action(
  { invitation: z.string() },
  { needs, audit: 'invitation.resent' },
  async ({ invitation: id }, session) => {
    const invitation = await findInvitation(id, session);
    await callWorkOS(({ userManagement }) => userManagement.resendInvitation(id)).catch(
      throwAsFormError,
    );
    return { message: `Invitation resent to ${invitation.email}.`, ...about(invitation) };
  },
);

/** Server action: returns an invitation's link, which anyone could accept the invitation with. */
export const readInviteLink = action(
  { invitation: z.string() },
  { needs, audit: 'invitation.link_viewed' },
  async ({ invitation: id }, session) => {
    const invitation = await findInvitation(id, session);
    if (invitation.state !== 'pending') {
      throw new FormError(notPending);
    }
    return {
      message: `Invite link for ${invitation.email}.`,
      secret: invitation.acceptInvitationUrl,
      ...about(invitation),
    };
  },
);

function about({ id, email: name }: { id: string; email: string }) {
  return { targets: [{ id, name }] };
}

type Actor = Grants & { organizationId: string };

/** The ID comes from the browser, so this checks that it belongs to the session's organization. */
async function findInvitation(id: string, session: Actor) {
  const invitation = await callWorkOS(({ userManagement }) => userManagement.getInvitation(id));
  if (invitation.organizationId !== session.organizationId) {
    throw new FormError('This invitation doesn’t belong to your organization.');
  }
  const { organizationId, roleSlug } = invitation;
  if (roleSlug && !canGrant(session, [roleSlug], await listRoles(organizationId))) {
    throw new FormError('This invitation grants permissions you don’t have.');
  }
  return invitation;
}

function throwAsFormError(error: unknown): never {
  const message = explainInvitation(error);
  if (message) throw new FormError(message);
  throw error;
}
