import 'server-only';
import { z } from 'zod';
import { readLastCalls } from '@/lib/agents/calls';
import { callWorkOS } from '@/lib/workos/client';
import { listAll } from '@/lib/workos/lists';

const pageSchema = z.object({
  data: z.array(
    z.object({
      application: z.object({ id: z.string(), client_id: z.string(), name: z.string() }),
    }),
  ),
  list_metadata: z.object({ after: z.string().nullish() }),
});

/** A client that the user let in. */
export type Agent = { id: string; clientId: string; name: string; lastCall?: string };

/** The client library has no method for it; https://workos.com/docs/reference/authkit/user/authorized-application */
async function listApplications(userId: string) {
  const items = await listAll(async (query) => {
    const path = `/user_management/users/${userId}/authorized_applications`;
    const { data: page } = await callWorkOS((workos) => workos.get<unknown>(path, { query }));
    const { data, list_metadata: listMetadata } = pageSchema.parse(page);
    return { data, listMetadata };
  });
  // One for each organization and resource that the user chose.
  return [...new Map(items.map(({ application }) => [application.id, application])).values()];
}

export async function listAgents(userId: string): Promise<Agent[]> {
  const applications = await listApplications(userId);
  const ids = applications.map(({ client_id }) => client_id);
  const lastCalls = await readLastCalls(userId, ids);
  return applications.map(({ id, client_id: clientId, name }, index) => ({
    ...{ id, clientId, name },
    lastCall: lastCalls[index],
  }));
}

/** Returns the name that a client chose for itself, or its ID. */
export async function readAgentName(userId: string, clientId: string): Promise<string> {
  const applications = await listApplications(userId);
  return applications.find(({ client_id }) => client_id === clientId)?.name ?? clientId;
}
