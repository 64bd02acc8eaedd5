'use server';

import { z } from 'zod';
import { decide, openRemovalRequest } from '@/lib/agents/removal-requests';
import { action } from '@/lib/auth/action';
import { FormError } from '@/lib/auth/form-error';
import { removeFromOrganization } from '@/lib/workos/change-member';

const needs = { permission: 'members:manage' } as const;

const invalid = 'This link no longer works. Have the agent ask again.';

/** Server action: removes the member that an agent asked about. */
export const approveRemoval = action(
  { ticket: z.string().max(2_000) },
  { needs, recentAuth: true, audit: 'member.removed' },
  async ({ ticket }, session) => {
    const request = await openRemovalRequest(ticket, session);
    if (!request) throw new FormError(invalid);
    let removed = { id: '', name: '' };
    const isFirst = await decide(request, 'approved', async () => {
      removed = await removeFromOrganization(request.membership, session);
    });
    if (!isFirst) throw new FormError(invalid);
    return { message: `Removed ${removed.name}.`, targets: [removed] };
  },
);

/** Server action: declines what an agent asked for. */
export const declineRemoval = action(
  { ticket: z.string().max(2_000) },
  { needs, audit: null },
  async ({ ticket }, session) => {
    const request = await openRemovalRequest(ticket, session);
    if (!request || !(await decide(request, 'declined', async () => {})))
      throw new FormError(invalid);
    return 'Declined. The agent will know when it asks.';
  },
);
