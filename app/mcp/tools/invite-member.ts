import { z } from 'zod';
import { errorCode } from '@/lib/workos/errors';
import { throwAsEmailError } from '@/lib/workos/invitation-problems';
import { prepareInvitations } from '@/lib/workos/prepare-invitations';
import { organizationOf, tool } from '../tool';

export const inviteMember = tool({
  name: 'invite_member',
  title: 'Invite a member',
  description:
    'Invites someone to the organization by email. Inviting the same person again changes nothing.',
  needs: 'members:manage',
  audit: 'invitation.sent',
  annotations: { destructiveHint: false, idempotentHint: true },
  input: z.object({
    email: z.email().max(254),
    role: z.string().min(1).max(100).describe('The slug of a role.').default('member'),
  }),
  run: async ({ email, role: roleSlug }, session) => {
    const inviter = { ...session, organizationId: organizationOf(session), userId: session.id };
    const invite = await prepareInvitations(inviter, roleSlug);
    try {
      const { id } = await invite(email);
      return {
        result: { status: 'invited', email, role: roleSlug },
        targets: [{ id, name: email }],
      };
    } catch (error) {
      // A call that's repeated because its response got lost isn't a mistake.
      if (errorCode(error) === 'email_already_invited_to_organization') {
        return { result: { status: 'already invited', email }, unchanged: true };
      }
      return throwAsEmailError(error);
    }
  },
});
