import { expect, test } from '@playwright/test';
import { NotFoundException } from '@workos-inc/node';
import { changeGrants, control, createUser, newEmail } from '@/scripts/lib/mock';
import { authenticate, submitHostedPage, workos } from '@/scripts/lib/workos';

const {
  apiKeys,
  authorization,
  directorySync,
  events,
  multiFactorAuth,
  organizationDomains,
  organizations,
  sso,
  userManagement,
} = workos;

const refresh = (refreshToken: string) =>
  userManagement.authenticateWithRefreshToken({ clientId: 'client_mock', refreshToken });

const isValid = async (value: string) =>
  (await apiKeys.createValidation({ value })).apiKey !== null;

test('an organization’s records are deleted with it, and its members keep their accounts', async () => {
  const member = await createUser({ memberships: [{ organization: 'Gone' }] });
  const [organizationId = ''] = member.organizations;
  const { refreshToken } = await authenticate(member.email);
  const memberships = await userManagement.listOrganizationMemberships({ userId: member.id });
  await changeGrants(member, { ssoRequired: true });
  const connections = await sso.listConnections({ organizationId });
  const directory = await control('POST', '/directories', { organization: organizationId });
  const name = `${crypto.randomUUID()}.example`;
  const domain = await organizationDomains.createOrganizationDomain({
    organizationId,
    domain: name,
  });
  const invitation = await userManagement.sendInvitation({ email: newEmail(), organizationId });
  const role = await authorization.createOrganizationRole(organizationId, { name: 'Tester' });
  const own = await apiKeys.createOrganizationApiKey({ organizationId, name: 'CI' });
  const personal = await userManagement.createUserApiKey(member.id, {
    organizationId,
    name: 'Mine',
  });
  expect(await isValid(own.value)).toBe(true);
  expect(await isValid(personal.value)).toBe(true);

  await organizations.deleteOrganization(organizationId);
  for (const read of [
    () => organizations.getOrganization(organizationId),
    () => userManagement.getOrganizationMembership(memberships.data[0]?.id ?? ''),
    () => sso.getConnection(connections.data[0]?.id ?? ''),
    () => directorySync.getDirectory(directory.id),
    () => organizationDomains.getOrganizationDomain(domain.id),
    () => userManagement.getInvitation(invitation.id),
    () => authorization.getOrganizationRole(organizationId, role.slug),
  ]) {
    await expect(read()).rejects.toThrow(NotFoundException);
  }
  expect(await isValid(own.value)).toBe(false);
  expect(await isValid(personal.value)).toBe(false);
  await expect(refresh(refreshToken)).rejects.toMatchObject({ error: 'invalid_grant' });
  const names = [
    'connection.deleted',
    'dsync.deleted',
    'organization.deleted',
    'organization_membership.deleted',
    'organization_role.deleted',
  ] as const;
  const { data } = await events.listEvents({ organizationId, events: [...names] });
  expect(data.map(({ event }) => event).sort()).toEqual(names);

  expect((await authenticate(member.email)).organizationId).toBeUndefined();
  const { id } = await organizations.createOrganization({ name: 'New' });
  await organizationDomains.createOrganizationDomain({ organizationId: id, domain: name });
});

test('a user’s records are deleted with them', async () => {
  const user = await createUser();
  const { refreshToken } = await authenticate(user.email);
  const { id: organizationId } = await organizations.createOrganization({ name: 'Left' });
  await userManagement.createOrganizationMembership({ userId: user.id, organizationId });
  const unused = (await submitHostedPage(user.email)).searchParams.get('code') ?? '';
  const { authenticationFactor } = await multiFactorAuth.createUserAuthFactor({
    userId: user.id,
    type: 'totp',
  });
  const key = await userManagement.createUserApiKey(user.id, { organizationId, name: 'Mine' });
  expect(await isValid(key.value)).toBe(true);

  await userManagement.deleteUser(user.id);
  await expect(userManagement.getUser(user.id)).rejects.toThrow(NotFoundException);
  await expect(multiFactorAuth.getFactor(authenticationFactor.id)).rejects.toThrow(
    NotFoundException,
  );
  await expect(refresh(refreshToken)).rejects.toMatchObject({ error: 'invalid_grant' });
  await expect(
    userManagement.authenticateWithCode({ clientId: 'client_mock', code: unused }),
  ).rejects.toMatchObject({ error: 'invalid_grant' });
  expect(await isValid(key.value)).toBe(false);
  expect((await userManagement.listOrganizationMemberships({ organizationId })).data).toEqual([]);
  await organizations.getOrganization(organizationId);
});
