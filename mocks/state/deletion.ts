import { apiKeysOf, deleteApiKey } from './api-keys';
import { revokeWhere } from './connect/authorizations';
import { deleteApplication } from './connect/delete-application';
import { deleteConnection } from './connections';
import { deleteDirectory } from './directories';
import { emit } from './events';
import { factorsOf } from './factors';
import { deleteMembership } from './memberships';
import type { Organization, User } from './records';
import { deleteRole } from './roles';
import { endSession, sessionsOf } from './sessions';
import { membershipsOf, store } from './store';

/** Deletes the user and what belongs to them. */
export function deleteUser(user: User) {
  const { id } = user;
  sessionsOf(id).forEach(endSession);
  membershipsOf(id).forEach(deleteMembership);
  apiKeysOf(id).forEach(deleteApiKey);
  revokeWhere(({ userId }) => userId === id);
  for (const factor of factorsOf(id)) store.factors.delete(factor.id);
  store.users.delete(id);
  emit('user.deleted', user);
}

/** Deletes the organization and what belongs to it. Its members keep their accounts. */
export function deleteOrganization(organization: Organization) {
  const { id } = organization;
  const ofOrganization = <Item extends { organization_id: string | null }>(
    records: Map<string, Item>,
  ) => [...records.values()].filter(({ organization_id }) => organization_id === id);

  ofOrganization(store.memberships).forEach(deleteMembership);
  ofOrganization(store.connections).forEach(deleteConnection);
  ofOrganization(store.directories).forEach(deleteDirectory);
  ofOrganization(store.roles).forEach(deleteRole);
  for (const invitation of ofOrganization(store.invitations)) {
    store.invitations.delete(invitation.id);
  }
  for (const key of store.apiKeys.values()) {
    const { owner } = key;
    const isTheirs = owner.type === 'user' ? owner.organization_id === id : owner.id === id;
    if (isTheirs) deleteApiKey(key);
  }
  revokeWhere(({ organizationId }) => organizationId === id);
  for (const application of store.applications.values()) {
    if (application.organization_id === id) deleteApplication(application);
  }
  store.organizations.delete(id);
  emit('organization.deleted', organization);
}
