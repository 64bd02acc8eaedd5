'use server';

import { getWorkOS, type UserInfo } from '@workos-inc/authkit-nextjs';
import { z } from 'zod';
import { roles } from '../authz';
import type { FormState } from '../form-state';
import { AccessError } from '../guards/access-error';
import { requirePermission } from '../guards/action';
import { errorCode, FieldError, runAction } from './run';

const emailRule = z.email();
const roleRule = z.enum(Object.keys(roles) as [keyof typeof roles]);

/** Server action: invites somebody by email, with a role. */
export async function inviteMember(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const { organizationId, user } = await requireManager();
    const email = emailRule.safeParse(String(form.get('email') ?? '').trim());
    if (!email.success) throw new FieldError('email', 'This is not an email address.');
    await getWorkOS()
      .userManagement.sendInvitation({
        email: email.data,
        organizationId,
        inviterUserId: user.id,
        roleSlug: readRole(form),
      })
      .catch(explainInvitation);
    return `Invited ${email.data}.`;
  });
}

/** Server action: gives a member another role. */
export async function changeRole(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const membership = await findMembership(form);
    const roleSlug = readRole(form);
    await getWorkOS().userManagement.updateOrganizationMembership(membership.id, { roleSlug });
    return `The role is ${roles[roleSlug].title} now.`;
  });
}

/** Server action: takes a member out of the organization. Their sessions in it end. */
export async function removeMember(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const { id } = await findMembership(form);
    await getWorkOS().userManagement.deleteOrganizationMembership(id);
    return 'Removed from the organization.';
  });
}

/** Server action: takes an invitation back. */
export async function revokeInvitation(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const { id, email } = await findInvitation(form);
    await getWorkOS().userManagement.revokeInvitation(id).catch(explainInvitation);
    return `The invitation for ${email} no longer works.`;
  });
}

/** Server action: sends an invitation once more. */
export async function resendInvitation(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const { id, email } = await findInvitation(form);
    await getWorkOS().userManagement.resendInvitation(id).catch(explainInvitation);
    return `Sent to ${email} again.`;
  });
}

async function requireManager(): Promise<UserInfo & { organizationId: string }> {
  const { organizationId, ...session } = await requirePermission('members:manage');
  if (organizationId) return { ...session, organizationId };
  throw new AccessError({ reason: 'forbidden', requirement: { permission: 'members:manage' } });
}

/** The id comes from the browser, so the record must belong to the organization of the session. */
async function findMembership(form: FormData) {
  const { organizationId, user } = await requireManager();
  const id = String(form.get('membership') ?? '');
  const membership = await getWorkOS().userManagement.getOrganizationMembership(id);
  if (membership.organizationId !== organizationId) {
    throw new FieldError('membership', 'This person is not in your organization any more.');
  }
  if (membership.userId === user.id) {
    throw new FieldError('membership', 'You cannot change your own membership. Ask another admin.');
  }
  return membership;
}

async function findInvitation(form: FormData) {
  const { organizationId } = await requireManager();
  const id = String(form.get('invitation') ?? '');
  const invitation = await getWorkOS().userManagement.getInvitation(id);
  if (invitation.organizationId === organizationId) return invitation;
  throw new FieldError('invitation', 'This invitation is not one of your organization.');
}

function readRole(form: FormData) {
  const role = roleRule.safeParse(form.get('role'));
  if (role.success) return role.data;
  throw new FieldError('role', 'Choose one of the roles.');
}

const invitationProblems: Record<string, string> = {
  email_already_invited_to_organization: 'This person is invited already. Resend it below.',
  user_already_organization_member: 'This person is a member already.',
  email_domain_not_deliverable: 'This address cannot receive email.',
  invalid_email: 'This is not an email address.',
  invite_not_pending: 'This invitation was accepted, revoked or has expired.',
  invite_accepted: 'This invitation was accepted already.',
  invite_revoked: 'This invitation was revoked already.',
  invite_expired: 'This invitation has expired. Revoke it and invite again.',
};

function explainInvitation(error: unknown): never {
  const message = invitationProblems[errorCode(error) ?? ''];
  if (message) throw new FieldError('email', message);
  throw error;
}
