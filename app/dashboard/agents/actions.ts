'use server';

import { z } from 'zod';
import { endClientEarly } from '@/lib/agents/ended-clients';
import { action } from '@/lib/auth/action';
import { FormError } from '@/lib/auth/form-error';
import { callWorkOS } from '@/lib/workos/client';
import { isNotFound } from '@/lib/workos/errors';
import { listAgents } from './queries';

/** Server action: takes a client's access away, including that of a token it has. */
export const revokeAgent = action(
  { agent: z.string(), client: z.string().max(2_000) },
  { audit: 'agent.revoked' },
  async ({ agent: id, client: clientId }, { user: { id: userId } }) => {
    // First, because the agent may be gone at WorkOS while its token is still valid.
    await endClientEarly({ userId, clientId });
    const agents = await listAgents(userId);
    const agent = agents.find((one) => one.id === id);
    if (!agent) throw new FormError('This agent no longer has access.');
    await callWorkOS((workos) =>
      workos.delete(`/user_management/users/${userId}/authorized_applications/${id}`),
    ).catch((error) => {
      // A retry finds nothing if only the first response was lost.
      if (!isNotFound(error)) throw error;
    });
    return {
      message: `${agent.name} no longer has access.`,
      targets: [{ id: agent.clientId, name: agent.name }],
    };
  },
);
