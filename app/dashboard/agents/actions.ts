'use server';

import { z } from 'zod';
import { endClientEarly } from '@/lib/agents/ended-clients';
import { action } from '@/lib/auth/action';
import { FormError } from '@/lib/auth/form-error';
import { callWorkOS } from '@/lib/workos/client';
import { listAgents } from './queries';

/** Server action: takes a client's access away, including that of a token it has. */
export const revokeAgent = action(
  { agent: z.string() },
  { audit: 'agent.revoked' },
  async ({ agent: id }, { user: { id: userId } }) => {
    const agents = await listAgents(userId);
    const agent = agents.find((one) => one.id === id);
    if (!agent) throw new FormError('This agent no longer has access.');
    const { name, clientId } = agent;
    await callWorkOS((workos) =>
      workos.delete(`/user_management/users/${userId}/authorized_applications/${id}`),
    );
    await endClientEarly({ userId, clientId });
    return { message: `${name} no longer has access.`, targets: [{ id: clientId, name }] };
  },
);
