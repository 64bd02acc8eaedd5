import { z } from 'zod';
import { createRemovalRequest, readOutcome } from '@/lib/agents/removal-requests';
import { FormError } from '@/lib/auth/form-error';
import { findMembership } from '@/lib/workos/change-member';
import { findMembersByEmail } from '@/lib/workos/find-members';
import { listRoles } from '@/lib/workos/roles';
import { type AgentSession, organizationOf, tool } from '../tool';

export const requestMemberRemoval = tool({
  name: 'request_member_removal',
  title: 'Ask to remove a member',
  description:
    'Removing a member needs the user’s approval. Pass `email` to get a link for the user to open, then pass the returned `request` to find out what they decided.',
  needs: 'members:manage',
  // The approval leaves the event.
  audit: null,
  annotations: { destructiveHint: false },
  input: z.object({
    email: z.email().max(254).optional().describe('The member to remove.'),
    request: z.uuid().optional().describe('The `request` that an earlier call returned.'),
  }),
  run: async ({ email, request }, session) => {
    const whose = {
      userId: session.id,
      organizationId: organizationOf(session),
      clientId: session.clientId,
    };
    if (request) {
      const status = (await readOutcome({ ...whose, id: request })) ?? 'unknown or expired';
      return { result: { request, status } };
    }
    if (!email) throw new FormError('Pass an email, or the request from an earlier call.');
    const membership = await findMember(email, session);
    const created = await createRemovalRequest({ ...whose, membership });
    const next = 'Show the link to the user, and call again with the request.';
    return { result: { status: 'pending', ...created, next } };
  },
});

/** Fails early where the approval would. */
async function findMember(email: string, session: AgentSession): Promise<string> {
  const organizationId = organizationOf(session);
  const [member] = await findMembersByEmail({ email, organizationId });
  if (!member) throw new FormError('No member has this email address.');
  const actor = { ...session, organizationId, user: { id: session.id } };
  return (await findMembership(member.id, actor, await listRoles(organizationId))).id;
}
