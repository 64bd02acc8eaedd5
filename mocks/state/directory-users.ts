import { timestamp } from './clock';
import { stamp } from './create';
import { findOrAddGroup } from './directory-groups';
import { emit } from './events';
import { defaultRole, findGroupRole, setGroupRole } from './group-roles';
import { newId } from './ids';
import { deprovision, provision } from './provisioning';
import type { Directory, DirectoryGroup, DirectoryUser, GroupRole } from './records';
import { store } from './store';

type NewDirectoryUser = Pick<DirectoryUser, 'email' | 'first_name' | 'last_name'> & {
  groups?: readonly string[];
};

/** Does what happens at WorkOS when the identity provider assigns the app to a user. */
export function addDirectoryUser(
  { id: directory_id, organization_id }: Directory,
  { email: address, first_name, last_name, groups = [] }: NewDirectoryUser,
) {
  const email = address.trim().toLowerCase();
  const user: DirectoryUser = {
    object: 'directory_user',
    ...stamp(newId('directory_user')),
    directory_id,
    organization_id,
    idp_id: email,
    email,
    first_name,
    last_name,
    name: [first_name, last_name].filter(Boolean).join(' ') || null,
    emails: [{ primary: true, type: 'work', value: email }],
    username: email,
    job_title: null,
    state: 'active',
    raw_attributes: {},
    custom_attributes: {},
    ...rolesFor(organization_id, groups),
    groups: [],
  };
  store.directoryUsers.set(user.id, user);
  emit('dsync.user.created', toEvent(user));
  for (const name of groups) addToGroup(user, findOrAddGroup(user, name));
  provision(user);
  return user;
}

export function directoryUsersOf(directoryId?: string) {
  return [...store.directoryUsers.values()].filter(
    ({ directory_id }) => directory_id === directoryId,
  );
}

export function findDirectoryUser(directoryId: string, email: string) {
  return directoryUsersOf(directoryId).find((user) => user.email === email.trim().toLowerCase());
}

/** Does what happens at WorkOS when the identity provider suspends or reinstates a user. */
export function setDirectoryUserActive(user: DirectoryUser, isActive: boolean) {
  const { state: previous } = user;
  Object.assign(user, { state: isActive ? 'active' : 'inactive', updated_at: timestamp() });
  emit('dsync.user.updated', { ...toEvent(user), previous_attributes: { state: previous } });
  if (isActive) provision(user);
  else deprovision(user);
}

export function deleteDirectoryUser(user: DirectoryUser) {
  store.directoryUsers.delete(user.id);
  emit('dsync.user.deleted', toEvent(user));
  deprovision(user);
}

/** Moves the user to these groups, which determine their role. */
export function setGroups(user: DirectoryUser, names: readonly string[]) {
  const left = user.groups.filter(({ name }) => !names.includes(name));
  for (const group of left) {
    user.groups = user.groups.filter((other) => other !== group);
    emit('dsync.group.user_removed', {
      directory_id: user.directory_id,
      user: toEvent(user),
      group,
    });
  }
  for (const name of names) {
    if (!user.groups.some((group) => group.name === name)) {
      addToGroup(user, findOrAddGroup(user, name));
    }
  }
  updateRole(user);
}

/** Directory users get the role immediately. Others get it at their next sign-in. */
export function mapGroup(groupRole: GroupRole) {
  setGroupRole(groupRole);
  for (const user of store.directoryUsers.values()) {
    if (user.organization_id === groupRole.organization_id) updateRole(user);
  }
}

/** Applies the role of the user's groups. */
function updateRole(user: DirectoryUser) {
  const groups = user.groups.map(({ name }) => name);
  Object.assign(user, rolesFor(user.organization_id, groups), { updated_at: timestamp() });
  if (user.state === 'active') provision(user);
}

function addToGroup(user: DirectoryUser, group: DirectoryGroup) {
  user.groups.push(group);
  emit('dsync.group.user_added', { directory_id: user.directory_id, user: toEvent(user), group });
}

function rolesFor(organizationId: string, groups: readonly string[]) {
  const role = { slug: findGroupRole(organizationId, groups) ?? defaultRole };
  return { role, roles: [role] };
}

function toEvent({ groups: _, ...data }: DirectoryUser) {
  return data;
}
