import { expect, test } from '@playwright/test';
import { createUser, newEmail, type TestUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { callAction, readIdentity, readServerReferences } from '../support/call-action';

const references = readServerReferences();

/** Calls an action as a user, from a form that was opened in their session. */
async function submit(user: TestUser, name: string, fields: Record<string, string | string[]>) {
  const reference = references.find((candidate) => candidate.name === name);
  if (!reference) throw new Error(`There is no action ${name}.`);
  const { name: cookieName, value } = await sessionCookie(await authenticate(user.email));
  const caller = await readIdentity(`${cookieName}=${value}`);
  return (await callAction(reference, fields, caller)).text;
}

const adminOf = (organization: string) =>
  createUser({ memberships: [{ organization, role: 'admin' }] });

const memberOf = (organization: string, permissions?: string[]) =>
  createUser({
    featureFlags: ['bulk-invites'],
    memberships: [{ organization, role: permissions ? 'manager' : 'member', permissions }],
  });

/** May manage members and API keys, but lacks most of what an admin has. */
const managerOf = (organization: string) =>
  memberOf(organization, ['members:read', 'members:manage', 'reports:read', 'api-keys:manage']);

async function findMembership(userId: string) {
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId });
  return data[0];
}

async function countAdmins(organizationId: string) {
  const { data } = await workos.userManagement.listOrganizationMemberships({ organizationId });
  return data.filter(({ role }) => role.slug === 'admin').length;
}

async function createOrganization() {
  const admin = await adminOf(`Grants ${crypto.randomUUID()}`);
  return { admin, id: admin.organizations[0] ?? '' };
}

const lacking = 'You can only assign roles whose permissions you have.';

test('nobody invites somebody with more permissions than their own', async () => {
  const { id } = await createOrganization();
  const manager = await managerOf(id);
  const [email, second] = [newEmail(), newEmail()];
  expect(await submit(manager, 'inviteMember', { email, role: 'admin' })).toContain(lacking);
  expect(await submit(manager, 'inviteMany', { emails: second, role: 'admin' })).toContain(lacking);
  const { data } = await workos.userManagement.listInvitations({ organizationId: id });
  expect(data).toEqual([]);
  expect(await submit(manager, 'inviteMember', { email, role: 'member' })).toContain('Invited');
});

test('nobody promotes, demotes, or removes somebody with more permissions than their own', async () => {
  const { admin, id } = await createOrganization();
  const [manager, member] = [await managerOf(id), await memberOf(id)];
  const membership = (await findMembership(member.id))?.id ?? '';
  const adminMembership = (await findMembership(admin.id))?.id ?? '';
  expect(await submit(manager, 'changeRole', { membership, role: 'admin' })).toContain(lacking);
  for (const [action, fields] of [
    ['changeRole', { membership: adminMembership, role: 'member' }],
    ['removeMember', { membership: adminMembership }],
  ] as const) {
    expect(await submit(manager, action, fields)).toContain('permissions you don’t have');
  }
  expect((await findMembership(member.id))?.role.slug).toBe('member');
  expect((await findMembership(admin.id))?.role.slug).toBe('admin');
  expect(await submit(manager, 'removeMember', { membership })).toContain('Removed');
});

test('nobody resends or revokes an invitation to a role they couldn’t give', async () => {
  const { id } = await createOrganization();
  const manager = await managerOf(id);
  const { id: invitation } = await workos.userManagement.sendInvitation({
    email: newEmail(),
    organizationId: id,
    roleSlug: 'admin',
  });
  for (const action of ['resendInvitation', 'revokeInvitation']) {
    const text = await submit(manager, action, { invitation });
    expect(text).toContain('This invitation grants permissions you don’t have.');
  }
  expect((await workos.userManagement.getInvitation(invitation)).state).toBe('pending');
});

test('nobody creates or revokes an API key with permissions they lack', async () => {
  const { id } = await createOrganization();
  const manager = await managerOf(id);
  const stronger = { name: 'Stronger', permissions: ['billing:manage'] };
  expect(await submit(manager, 'createApiKey', stronger)).toContain(
    'You can only grant permissions you have.',
  );
  const key = await workos.apiKeys.createOrganizationApiKey({ organizationId: id, ...stronger });
  expect(await submit(manager, 'revokeApiKey', { key: key.id })).toContain(
    'This key has permissions you don’t have',
  );
  const { data } = await workos.apiKeys.listOrganizationApiKeys({ organizationId: id });
  expect(data.map(({ name }) => name)).toEqual(['Stronger']);
});

test('the last admin can’t be demoted or removed, not even by somebody with every permission', async () => {
  const { admin, id } = await createOrganization();
  const { permissions } = await import('@/lib/authz');
  const deputy = await memberOf(id, Object.keys(permissions));
  const membership = (await findMembership(admin.id))?.id ?? '';
  for (const [action, fields] of [
    ['changeRole', { membership, role: 'member' }],
    ['removeMember', { membership }],
  ] as const) {
    expect(await submit(deputy, action, fields)).toContain('This is the only admin.');
    expect(await countAdmins(id)).toBe(1);
  }
});

test('two admins who demote or remove each other at once leave an admin', async () => {
  for (const [action, fields] of [
    ['changeRole', { role: 'member' }],
    ['removeMember', {}],
  ] as const) {
    const { admin, id } = await createOrganization();
    const other = await adminOf(id);
    const [one, two] = await Promise.all([findMembership(admin.id), findMembership(other.id)]);
    await Promise.all([
      submit(admin, action, { membership: two?.id ?? '', ...fields }),
      submit(other, action, { membership: one?.id ?? '', ...fields }),
    ]);
    expect(await countAdmins(id)).toBeGreaterThan(0);
  }
});

test('the only admin of an organization with members deletes their account after naming another', async () => {
  const { admin, id } = await createOrganization();
  const member = await memberOf(id);
  expect(await submit(admin, 'deleteAccount', { email: admin.email })).toContain(
    'Make someone else an admin first.',
  );
  expect(await workos.userManagement.getUser(admin.id)).toBeTruthy();

  const membership = (await findMembership(member.id))?.id ?? '';
  await submit(admin, 'changeRole', { membership, role: 'admin' });
  await submit(admin, 'deleteAccount', { email: admin.email });
  await expect(workos.userManagement.getUser(admin.id)).rejects.toThrow('not found');
  expect(await countAdmins(id)).toBe(1);
});

test('an organization without other members is deleted with its last member’s account', async () => {
  const { admin, id } = await createOrganization();
  await submit(admin, 'deleteAccount', { email: admin.email });
  await expect(workos.organizations.getOrganization(id)).rejects.toThrow('not found');
});
