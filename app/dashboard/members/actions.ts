'use server';

import { getWorkOS } from '@workos-inc/authkit-nextjs';
import { z } from 'zod';
import { demand, inOrganization, requireFeature, requirePermission } from '@/lib/auth/action';
import type { FormState } from '@/lib/auth/form-state';
import { FieldError, runAction } from '@/lib/auth/run';
import { roles } from '@/lib/authz';
import { explainInvitation, toProblem } from './invitation-problems';

const manage = { permission: 'members:manage' } as const;

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

/** Server action: invites everybody on a list, and says who was left out and why. */
export async function inviteMany(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const session = await requireFeature('bulk-invites');
    demand(session, manage);
    const { organizationId, user } = inOrganization(session, manage);
    const emails = readEmails(form);
    const roleSlug = readRole(form);
    const { userManagement } = getWorkOS();
    const outcomes = await Promise.all(
      emails.map((email) =>
        userManagement
          .sendInvitation({ email, organizationId, inviterUserId: user.id, roleSlug })
          .then(
            () => undefined,
            (error: unknown) => `${email}: ${toProblem(error)}`,
          ),
      ),
    );
    const leftOut = outcomes.filter((outcome) => outcome !== undefined);
    if (leftOut.length > 0) throw new FieldError('emails', `Left out — ${leftOut.join(' ')}`);
    return `Invited ${emails.length} people.`;
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

async function requireManager() {
  return inOrganization(await requirePermission(manage.permission), manage);
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

/** Returns the addresses of a list with one in each line. */
function readEmails(form: FormData) {
  const lines = String(form.get('emails') ?? '').split(/[\s,;]+/);
  const emails = [...new Set(lines.filter(Boolean))];
  const wrong = emails.filter((email) => !emailRule.safeParse(email).success);
  if (emails.length === 0) throw new FieldError('emails', 'Write at least one address.');
  if (emails.length > 50) throw new FieldError('emails', 'At most 50 addresses at a time.');
  if (wrong.length > 0) throw new FieldError('emails', `Not an address: ${wrong.join(', ')}`);
  return emails;
}
