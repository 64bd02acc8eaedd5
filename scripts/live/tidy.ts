import type { WorkOS } from '@workos-inc/node';

type Ids = { first: string; second: string; admin: string; member: string };

/** Ends the sessions, revokes the invitations, and deletes the API keys that a run left behind. */
export async function tidy(workos: WorkOS, { first, second, admin, member }: Ids): Promise<void> {
  const { userManagement, apiKeys } = workos;
  for (const userId of [admin, member]) {
    const sessions = await userManagement.listSessions(userId, { limit: 100 });
    for (const { id, status } of await sessions.autoPagination()) {
      if (status === 'active') await userManagement.revokeSession({ sessionId: id });
    }
  }
  for (const organizationId of [first, second]) {
    const invitations = await userManagement.listInvitations({ organizationId, limit: 100 });
    for (const { id, state } of await invitations.autoPagination()) {
      if (state === 'pending') await userManagement.revokeInvitation(id);
    }
    const keys = await apiKeys.listOrganizationApiKeys({ organizationId, limit: 100 });
    for (const { id } of await keys.autoPagination()) await apiKeys.deleteApiKey(id);
  }
}
