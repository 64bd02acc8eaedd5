import { z } from 'zod';
import { recordEvent, toActor } from '@/lib/audit/record-event';
import { callWorkOS } from '@/lib/workos/client';
import { errorCode } from '@/lib/workos/errors';
import { throwAsEmailError } from '@/lib/workos/invitation-problems';
import { assertCanAssign, listRoles } from '@/lib/workos/roles';
import { organizationOf, tool } from '../tool';

export const inviteMember = tool({
  name: 'invite_member',
  title: 'Invite a member',
  description:
    'Invites someone to the organization by email. Inviting the same person again changes nothing.',
  needs: 'members:manage',
  annotations: { destructiveHint: false, idempotentHint: true },
  input: z.object({
    email: z.email().max(254),
    role: z.string().min(1).max(100).describe('The slug of a role.').default('member'),
  }),
  run: async ({ email, role: roleSlug }, session) => {
    const organizationId = organizationOf(session);
    assertCanAssign(session, roleSlug, await listRoles(organizationId));
    try {
      const { id } = await callWorkOS(({ userManagement }) =>
        userManagement.sendInvitation({
          email,
          organizationId,
          inviterUserId: session.id,
          roleSlug,
        }),
      );
      await recordEvent('invitation.sent', {
        organizationId,
        actor: toActor(
          await callWorkOS(({ userManagement }) => userManagement.getUser(session.id)),
        ),
        targets: [{ id, name: email }],
        client: session.clientId,
      });
      return { status: 'invited', email, role: roleSlug };
    } catch (error) {
      // A call that's repeated because its response got lost isn't a mistake.
      if (errorCode(error) === 'email_already_invited_to_organization') {
        return { status: 'already invited', email };
      }
      return throwAsEmailError(error);
    }
  },
});
