'use server';

import { z } from 'zod';
import { decide, openRemovalRequest } from '@/lib/agents/removal-requests';
import { action } from '@/lib/auth/action';
import { FormError } from '@/lib/auth/form-error';
import { removeFromOrganization } from '@/lib/workos/change-member';

const needs = { permission: 'members:manage' } as const;

const fields = { ticket: z.string().max(100) };

const invalid = 'This link no longer works. Have the agent send a new request.';

/** Server action: removes the member that an agent asked about. */
export const approveRemoval = action(
  fields,
  { needs, recentAuth: true, audit: 'member.removed' },
  async ({ ticket }, session) => {
    const request = await openRemovalRequest(ticket, session);
    if (!request) throw new FormError(invalid);
    const removed = await decide(request, 'approved', () =>
      removeFromOrganization(request.membership, session),
    );
    if (!removed) throw new FormError(invalid);
    const { clientId: client } = request;
    return { message: `Removed ${removed.name}.`, targets: [removed], client };
  },
);

/** Server action: declines what an agent asked for. */
export const declineRemoval = action(
  fields,
  { needs, audit: null },
  async ({ ticket }, session) => {
    const request = await openRemovalRequest(ticket, session);
    const isDeclined = request && (await decide(request, 'declined', async () => true));
    if (!isDeclined) throw new FormError(invalid);
    return 'Request declined.';
  },
);
