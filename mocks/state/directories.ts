import { timestamp } from './clock';
import { stamp } from './create';
import { addDirectoryUser, directoryUsersOf } from './directory-users';
import { emit } from './events';
import { setGroupRole } from './group-roles';
import { newId, newSecret } from './ids';
import { release } from './provisioning';
import type { Directory } from './records';
import { findRole, store } from './store';

export function createDirectory(organization_id: string, type = 'okta scim v2.0'): Directory {
  const directory: Directory = {
    object: 'directory',
    ...stamp(newId('directory')),
    organization_id,
    external_key: newSecret(16),
    type,
    state: 'linked',
    name: store.organizations.get(organization_id)?.name ?? organization_id,
  };
  store.directories.set(directory.id, directory);
  const domains = (store.organizations.get(organization_id)?.domains ?? []).map(
    ({ object, id, domain }) => ({ object, id, domain }),
  );
  emit('dsync.activated', { ...directory, state: 'active', domains });
  return directory;
}

/** Contains the organization's members, with a group for each role. The app still manages them. */
export function createDirectoryOfMembers(organization_id: string): Directory {
  const directory = createDirectory(organization_id);
  for (const { organization_id: id, user_id, role } of [...store.memberships.values()]) {
    const user = store.users.get(user_id);
    if (id !== organization_id || !user) continue;
    const group = findRole(role, id)?.name ?? role;
    setGroupRole({ organization_id, group, role });
    const { email, first_name, last_name } = user;
    addDirectoryUser(directory, { email, first_name, last_name, groups: [group] });
  }
  return directory;
}

export function setDirectoryState(directory: Directory, state: Directory['state']) {
  Object.assign(directory, { state, updated_at: timestamp() });
}

export function findDirectory(organizationId: string) {
  return [...store.directories.values()].find(
    ({ organization_id }) => organization_id === organizationId,
  );
}

/** Its users stay members, and the app manages them from now on. */
export function deleteDirectory({ external_key: _, ...directory }: Directory) {
  const { id } = directory;
  for (const user of directoryUsersOf(id)) {
    release(user);
    store.directoryUsers.delete(user.id);
  }
  for (const group of store.directoryGroups.values()) {
    if (group.directory_id === id) store.directoryGroups.delete(group.id);
  }
  store.directories.delete(id);
  emit('dsync.deleted', { ...directory, state: 'deleting' });
}
