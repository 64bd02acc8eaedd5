'use server';

import { z } from 'zod';
import { action } from '@/lib/auth/action';
import { FieldError } from '@/lib/auth/form-error';
import { callWorkOS } from '@/lib/workos/client';
import { role } from '../fields';
import { canGrant } from '../grants';
import { explainInvitation } from '../invitation-problems';

const emails = z.string().transform((text, context) => {
  const addresses = [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
  const invalid = addresses.filter((address) => !z.email().safeParse(address).success);
  if (addresses.length === 0) context.addIssue('Enter at least one email address.');
  else if (addresses.length > 50) context.addIssue('You can invite up to 50 people at a time.');
  else if (invalid.length > 0) {
    context.addIssue(`These aren’t valid email addresses: ${invalid.join(', ')}`);
  }
  return addresses;
});

/** Server action: invites everyone on a list and reports who wasn't invited and why. */
export const inviteMany = action(
  { emails, role },
  { needs: { permission: 'members:manage', feature: 'bulk-invites' } },
  async ({ emails: addresses, role: roleSlug }, session) => {
    if (!canGrant(session, [roleSlug])) {
      throw new FieldError({ role: 'You can only assign roles whose permissions you have.' });
    }
    const { organizationId, user } = session;
    const outcomes = await Promise.all(
      addresses.map((email) =>
        callWorkOS(({ userManagement }) =>
          userManagement.sendInvitation({
            email,
            organizationId,
            inviterUserId: user.id,
            roleSlug,
          }),
        ).then(
          () => undefined,
          (error: unknown) =>
            `${email}: ${explainInvitation(error) ?? 'We couldn’t send this invitation.'}`,
        ),
      ),
    );
    const failed = outcomes.filter((outcome) => outcome !== undefined);
    if (failed.length > 0) throw new FieldError({ emails: `Not invited: ${failed.join(' ')}` });
    return `Invited ${addresses.length} people.`;
  },
);
