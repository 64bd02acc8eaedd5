import { expect, test } from '@playwright/test';
import { clientId } from '@/mocks/env';
import { control, createUser } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';
import { fetchWorkOS } from '../../support/fetch-workos';
import { visitPortal } from './portal-visit';
import { newSsoOrganization, signInByEmail } from './sso-sign-in';

const { userManagement, directorySync } = workos;

const statuses = ['active' as const, 'inactive' as const, 'pending' as const];

async function findMember(email: string, organizationId: string) {
  const { data } = await userManagement.listUsers({ email });
  const userId = data[0]?.id ?? '';
  const list = await userManagement.listOrganizationMemberships({
    userId,
    organizationId,
    statuses,
  });
  return list.data[0];
}

async function newDirectory() {
  const { organization, domain } = await newSsoOrganization();
  await control('PUT', '/connections', { organization, state: 'inactive' });
  await control('PUT', '/group-roles', { organization, group: 'Admins', role: 'admin' });
  const email = `annie@${domain}`;
  const people = [{ email, firstName: 'Annie', groups: ['Admins'] }];
  const { id: directory } = await control('POST', '/directories', { organization, people });
  const { data } = await directorySync.listUsers({ directory });
  return { organization, domain, email, directory, person: data[0]?.id ?? '' };
}

const change = (person: string, values: object) =>
  control('PATCH', `/directory-users/${person}`, values);

async function listEvents(organizationId: string) {
  const names = ['dsync.activated', 'dsync.user.created', 'dsync.user.updated'];
  names.push('dsync.user.deleted', 'dsync.group.created');
  names.push('dsync.group.user_added', 'dsync.group.user_removed', 'dsync.deleted');
  const query = `events=${names}&organization_id=${organizationId}&order=asc&limit=100`;
  const { data } = (await fetchWorkOS('GET', `/events?${query}`)).body;
  return data.map(({ event }: { event: string }) => event);
}

test('a directory user is a member with the role of their group', async () => {
  const { organization, email, person } = await newDirectory();
  const { data } = await userManagement.listUsers({ email });
  expect(data[0]).toMatchObject({ firstName: 'Annie', emailVerified: true });
  expect(await findMember(email, organization)).toMatchObject({
    status: 'active',
    directoryManaged: true,
    role: { slug: 'admin' },
  });
  await change(person, { groups: ['Everyone'] });
  expect((await findMember(email, organization))?.role.slug).toBe('member');
  await control('PUT', '/group-roles', { organization, group: 'Everyone', role: 'admin' });
  expect((await findMember(email, organization))?.role.slug).toBe('admin');
  expect((await directorySync.getUser(person)).role).toEqual({ slug: 'admin' });
  expect(await listEvents(organization)).toEqual([
    'dsync.activated',
    'dsync.user.created',
    'dsync.group.created',
    'dsync.group.user_added',
    'dsync.group.user_removed',
    'dsync.group.created',
    'dsync.group.user_added',
  ]);
});

test('someone suspended or deleted in the directory loses their membership and sessions', async () => {
  const { organization, email, person } = await newDirectory();
  const { refreshToken } = await authenticate(email);
  await change(person, { active: false });
  expect(await findMember(email, organization)).toMatchObject({
    status: 'inactive',
    role: { slug: 'member' },
  });
  await expect(
    userManagement.authenticateWithRefreshToken({ clientId, refreshToken }),
  ).rejects.toMatchObject({ error: 'invalid_grant' });

  await change(person, { active: true });
  expect(await findMember(email, organization)).toMatchObject({
    status: 'active',
    role: { slug: 'admin' },
  });
  await control('DELETE', `/directory-users/${person}`);
  expect((await findMember(email, organization))?.status).toBe('inactive');
  expect((await listEvents(organization)).slice(-3)).toEqual([
    'dsync.user.updated',
    'dsync.user.updated',
    'dsync.user.deleted',
  ]);
});

test('someone outside the organization’s domains is invited', async () => {
  const { organization } = await newSsoOrganization();
  const { email } = await createUser();
  const people = [{ email }];
  const { id: directory } = await control('POST', '/directories', { organization, people });
  expect(await findMember(email, organization)).toMatchObject({
    status: 'pending',
    directoryManaged: true,
  });
  const { data } = await directorySync.listUsers({ directory });
  await control('DELETE', `/directory-users/${data[0]?.id}`);
  expect(await findMember(email, organization)).toBeUndefined();
  const invitations = await userManagement.listInvitations({ email });
  expect(invitations.data.map(({ state }) => state)).toEqual(['revoked']);
});

test('the users of a deleted directory stay members', async () => {
  const { organization, email, directory } = await newDirectory();
  await directorySync.deleteDirectory(directory);
  expect(await findMember(email, organization)).toMatchObject({
    status: 'active',
    directoryManaged: false,
  });
});

test('a directory that WorkOS can’t reach has that state until it can', async () => {
  const { organization, directory } = await newDirectory();
  const { read, submit } = await visitPortal({ organization, intent: 'dsync' });
  await submit({ action: 'break-credentials', target: directory });
  expect((await directorySync.getDirectory(directory)).state).toBe('invalid_credentials');
  expect(await read()).toContain('Restore credentials');
  await submit({ action: 'link', target: directory });
  expect((await directorySync.getDirectory(directory)).state).toBe('active');
  await control('PATCH', `/directories/${directory}`, { state: 'validating' });
  expect((await directorySync.getDirectory(directory)).state).toBe('validating');
});

test('the directory decides the role, whatever the identity provider sends', async () => {
  const { organization, email } = await newDirectory();
  await control('PUT', '/connections', { organization });
  await control('PUT', '/group-roles', { organization, group: 'Guests', role: 'member' });
  await signInByEmail(email, { groups: 'Guests' });
  expect((await findMember(email, organization))?.role.slug).toBe('admin');
});

test('the Admin Portal connects a directory, and adds, moves, and removes its people', async () => {
  const { organization, domain } = await newSsoOrganization();
  const { submit } = await visitPortal({ organization, intent: 'dsync' });
  expect(await submit({ action: 'connect-directory', provider: 'fax' })).toBe(422);
  await submit({ action: 'connect-directory', provider: 'azure scim v2.0' });
  expect(await submit({ action: 'connect-directory', provider: 'okta scim v2.0' })).toBe(422);
  const { data } = await directorySync.listDirectories({ organizationId: organization });
  const target = data[0]?.id ?? '';
  const list = async () => {
    const users = await directorySync.listUsers({ directory: target });
    return users.data.map(({ email, groups, state }) => [
      email,
      state,
      groups.map(({ name }) => name).join(),
    ]);
  };
  expect(await list()).toContainEqual([`annie@${domain}`, 'active', 'Engineering']);
  expect(await submit({ action: 'add-person', target, email: 'nonsense' })).toBe(422);
  expect(await submit({ action: 'add-person', target, email: `Annie@${domain}` })).toBe(422);
  await submit({ action: 'add-person', target, email: `new@${domain}`, group: 'Research' });
  expect(await list()).toContainEqual([`new@${domain}`, 'active', 'Research']);
  await submit({ action: 'map-group', group: 'Engineering', role: 'admin' });
  expect(await submit({ action: 'map-group', group: 'Engineering', role: 'boss' })).toBe(422);
  expect((await findMember(`annie@${domain}`, organization))?.role.slug).toBe('admin');

  const users = await directorySync.listUsers({ directory: target });
  const annie = users.data.find(({ email }) => email === `annie@${domain}`)?.id ?? '';
  await submit({ action: 'move-person', target: annie, group: '' });
  await submit({ action: 'suspend-person', target: annie });
  expect(await list()).toContainEqual([`annie@${domain}`, 'inactive', '']);
  const foreign = await newDirectory();
  expect(await submit({ action: 'delete-person', target: foreign.person })).toBe(404);
  await submit({ action: 'delete-person', target: annie });
  expect(await submit({ action: 'delete-person', target: annie })).toBe(404);
  await submit({ action: 'delete-directory', target });
  expect((await directorySync.listDirectories({ organizationId: organization })).data).toEqual([]);
});
