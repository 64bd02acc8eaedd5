'use server';

import { z } from 'zod';
import type { Target } from '@/lib/audit/record-event';
import { action } from '@/lib/auth/action';
import { FieldError } from '@/lib/auth/form-error';
import { explainInvitation } from '@/lib/workos/invitation-problems';
import { prepareInvitations } from '@/lib/workos/prepare-invitations';
import { role } from '../fields';
import { batchSize, describeSent, readAddresses } from './addresses';

const emails = z.string().transform((text, context) => {
  const { addresses, problem } = readAddresses(text, batchSize);
  if (problem) context.addIssue(problem);
  return addresses;
});

/** Server action: invites a few people, and reports who wasn't invited and why, one per line. */
export const inviteMany = action(
  { emails, role },
  {
    needs: { permission: 'members:manage', feature: 'bulk-invites' },
    audit: 'invitation.sent',
  },
  async ({ emails: addresses, role: roleSlug }, session) => {
    const invite = await prepareInvitations({ ...session, userId: session.user.id }, roleSlug);
    const targets: Target[] = [];
    const problems = await Promise.all(
      addresses.map(async (email) => {
        try {
          // The client waits and tries again when WorkOS responds with 429.
          const { id } = await invite(email);
          targets.push({ id, name: email });
        } catch (error) {
          return `${email}: ${explainInvitation(error) ?? 'We couldn’t send this invitation.'}`;
        }
      }),
    );
    const failed = problems.filter((problem) => problem !== undefined);
    if (targets.length === 0) throw new FieldError({ emails: failed.join('\n') });
    return {
      message: describeSent(targets.length),
      targets,
      ...(failed.length > 0 && { failedFields: { emails: failed.join('\n') } }),
    };
  },
);
