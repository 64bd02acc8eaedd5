import { timestamp } from './clock';
import { stamp } from './create';
import { emit } from './events';
import { newId, newSecret } from './ids';
import { changeMembership, deactivateMembership } from './memberships';
import type { Directory, DirectoryGroup, DirectoryUser, Membership } from './records';
import { findRole, findUserByEmail, membershipsOf, store } from './store';

/** A directory of the organization's members, with a group for each role. */
export function createDirectory(organization_id: string): Directory {
  const directory: Directory = {
    object: 'directory',
    ...stamp(newId('directory')),
    organization_id,
    external_key: newSecret(16),
    type: 'okta scim v2.0',
    state: 'linked',
    name: store.organizations.get(organization_id)?.name ?? organization_id,
  };
  store.directories.set(directory.id, directory);
  const { domains = [] } = store.organizations.get(organization_id) ?? {};
  emit('dsync.activated', { ...directory, state: 'active', domains });
  for (const membership of store.memberships.values()) {
    if (membership.organization_id === organization_id) addUser(directory, membership);
  }
  return directory;
}

export function findDirectory(organizationId: string) {
  return [...store.directories.values()].find(
    ({ organization_id }) => organization_id === organizationId,
  );
}

function addUser({ id: directory_id, organization_id }: Directory, { user_id, role }: Membership) {
  const {
    email = '',
    first_name = null,
    last_name = null,
    name = null,
  } = store.users.get(user_id) ?? {};
  const group = findGroup(directory_id, role) ?? addGroup(directory_id, organization_id, role);
  const user: DirectoryUser = {
    object: 'directory_user',
    ...stamp(newId('directory_user')),
    directory_id,
    organization_id,
    idp_id: email,
    email,
    first_name,
    last_name,
    name,
    emails: [{ primary: true, type: 'work', value: email }],
    username: email,
    job_title: null,
    state: 'active',
    raw_attributes: {},
    custom_attributes: {},
    role: { slug: role },
    roles: [{ slug: role }],
    groups: [group],
  };
  store.directoryUsers.set(user.id, user);
  const { groups: _, ...data } = user;
  emit('dsync.user.created', data);
  emit('dsync.group.user_added', { directory_id, user: data, group });
}

/** Like an identity provider that suspends a person, or lets them in again. */
export function setDirectoryUserActive(user: DirectoryUser, isActive: boolean) {
  const { state: previous } = user;
  Object.assign(user, { state: isActive ? 'active' : 'inactive', updated_at: timestamp() });
  const { groups: _, ...data } = user;
  emit('dsync.user.updated', { ...data, previous_attributes: { state: previous } });
  const account = findUserByEmail(user.email);
  const membership = membershipsOf(account?.id ?? '').find(
    ({ organization_id }) => organization_id === user.organization_id,
  );
  if (!membership) return;
  if (isActive) changeMembership(membership, { status: 'active' });
  else deactivateMembership(membership);
}

function findGroup(directoryId: string, role: string) {
  return [...store.directoryGroups.values()].find(
    ({ directory_id, idp_id }) => directory_id === directoryId && idp_id === role,
  );
}

function addGroup(directory_id: string, organization_id: string, role: string): DirectoryGroup {
  const group: DirectoryGroup = {
    object: 'directory_group',
    ...stamp(newId('directory_group')),
    idp_id: role,
    directory_id,
    organization_id,
    name: findRole(role, organization_id)?.name ?? role,
    raw_attributes: {},
  };
  store.directoryGroups.set(group.id, group);
  emit('dsync.group.created', group);
  return group;
}

export function deleteDirectory({ external_key: _, ...directory }: Directory) {
  const { id } = directory;
  store.directories.delete(id);
  for (const records of [store.directoryUsers, store.directoryGroups]) {
    for (const { id: recordId, directory_id } of records.values()) {
      if (directory_id === id) records.delete(recordId);
    }
  }
  emit('dsync.deleted', { ...directory, state: 'deleting' });
}
