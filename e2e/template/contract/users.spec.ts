import { expect, test } from '@playwright/test';
import {
  BadRequestException,
  NotFoundException,
  UnauthorizedException,
  UnprocessableEntityException,
  WorkOS,
} from '@workos-inc/node';
import { appVariables, origin } from '@/mocks/env';
import { control, createUser, newEmail } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';

const { userManagement } = workos;

test('a user is created, read, changed, and deleted', async () => {
  const email = newEmail();
  const created = await userManagement.createUser({
    email,
    firstName: 'Radia',
    lastName: 'Perlman',
    externalId: email,
    metadata: { plan: 'pro', seat: '1' },
  });
  expect(created).toMatchObject({ email, name: 'Radia Perlman', emailVerified: false });
  expect(created.id).toMatch(/^user_01\w{24}$/);
  expect(created.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(await userManagement.getUserByExternalId(email)).toEqual(created);

  const updated = await userManagement.updateUser({
    userId: created.id,
    lastName: 'P.',
    metadata: { seat: null },
  });
  expect(updated).toMatchObject({
    firstName: 'Radia',
    lastName: 'P.',
    name: 'Radia P.',
    metadata: { plan: 'pro' },
  });
  expect(await userManagement.getUser(created.id)).toEqual(updated);
  expect((await userManagement.listUsers({ email })).data).toEqual([updated]);

  await userManagement.deleteUser(created.id);
  await expect(userManagement.getUser(created.id)).rejects.toThrow(NotFoundException);
  await expect(userManagement.getUser(created.id)).rejects.toThrow(
    `User not found: '${created.id}'.`,
  );
});

test('a change to the user is in the next refresh response', async () => {
  const user = await createUser();
  const { refreshToken } = await authenticate(user.email);
  await userManagement.updateUser({ userId: user.id, firstName: 'New' });
  const after = await userManagement.authenticateWithRefreshToken({
    clientId: appVariables.WORKOS_CLIENT_ID,
    refreshToken,
  });
  expect(after.user.firstName).toBe('New');
});

test('values WorkOS wouldn’t accept are rejected with its error codes', async () => {
  const [user, other] = [await createUser(), await createUser()];
  const { id: userId } = user;
  await expect(userManagement.createUser({ email: user.email })).rejects.toMatchObject({
    name: BadRequestException.name,
    code: 'user_creation_error',
    errors: [expect.objectContaining({ code: 'email_not_available' })],
  });
  await userManagement.updateUser({ userId: other.id, externalId: `ext-${other.id}` });
  for (const [changes, code] of [
    [{ email: other.email }, 'email_not_available'],
    [{ email: 'nonsense' }, 'invalid_email'],
    [{ externalId: `ext-${other.id}` }, 'external_id_already_used'],
    [{ metadata: { [`${'k'.repeat(41)}`]: 'v' } }, 'invalid_metadata'],
    [{ password: 'a', passwordHash: 'b' }, 'password_and_password_hash_provided'],
  ] as const) {
    await expect(userManagement.updateUser({ userId, ...changes })).rejects.toMatchObject({
      status: 400,
      code,
    });
  }
  await expect(userManagement.createUser({ email: '' })).rejects.toThrow(
    UnprocessableEntityException,
  );
});

test('every response has a request ID, and a wrong key is a 401', async () => {
  const withWrongKey = new WorkOS('sk_wrong', {
    apiHostname: appVariables.WORKOS_API_HOSTNAME,
    port: Number(appVariables.WORKOS_API_PORT),
    https: false,
  });
  const rejected = withWrongKey.userManagement.listUsers();
  await expect(rejected).rejects.toThrow(UnauthorizedException);
  await expect(rejected).rejects.toMatchObject({ requestID: expect.stringMatching(/^req_01/) });
  expect((await fetch(`${origin}/health`)).headers.get('x-request-id')).toMatch(/^req_01/);
});

test('lists page in both directions and orders, and the client can page through 120 records', async () => {
  const { organizations } = await createUser({ memberships: [{ organization: 'Many' }] });
  const [organizationId = ''] = organizations;
  await Promise.all(
    Array.from({ length: 119 }, () =>
      control('POST', '/users', {
        email: newEmail(),
        memberships: [{ organization: organizationId }],
      }),
    ),
  );
  const all = await (await userManagement.listUsers({ organizationId })).autoPagination();
  expect(new Set(all.map(({ id }) => id)).size).toBe(120);

  const first = await userManagement.listUsers({ organizationId, limit: 50, order: 'asc' });
  const { after } = first.listMetadata;
  expect(first.listMetadata.before).toBeFalsy();
  expect(after).toBe(first.data.at(-1)?.id);
  const second = await userManagement.listUsers({ organizationId, limit: 50, order: 'asc', after });
  const back = await userManagement.listUsers({
    organizationId,
    limit: 50,
    order: 'asc',
    before: second.data[0]?.id,
  });
  expect(back.data).toEqual(first.data);
  const last = await userManagement.listUsers({
    organizationId,
    limit: 50,
    order: 'asc',
    after: second.listMetadata.after,
  });
  expect(last.data).toHaveLength(20);
  expect(last.listMetadata.after).toBeFalsy();
  expect([...all].reverse().map(({ id }) => id)).toEqual(
    [...first.data, ...second.data, ...last.data].map(({ id }) => id),
  );
  await expect(userManagement.listUsers({ limit: 101 })).rejects.toMatchObject({ status: 422 });
});

test('sessions are listed while active, and revoking one ends it', async () => {
  const user = await createUser({ memberships: [{ organization: 'Bell' }] });
  await authenticate(user.email);
  const { refreshToken } = await authenticate(user.email);
  const { data } = await userManagement.listSessions(user.id);
  expect(data).toHaveLength(2);
  expect(data[0]).toMatchObject({
    object: 'session',
    userId: user.id,
    organizationId: user.organizations[0],
    authMethod: 'password',
    status: 'active',
    endedAt: null,
  });
  expect(data[0]).not.toHaveProperty('impersonator');

  await userManagement.revokeSession({ sessionId: data[0]?.id ?? '' });
  expect((await userManagement.listSessions(user.id)).data).toEqual([data[1]]);
  await expect(
    userManagement.authenticateWithRefreshToken({
      clientId: appVariables.WORKOS_CLIENT_ID,
      refreshToken,
    }),
  ).rejects.toMatchObject({ error: 'invalid_grant' });
  await expect(userManagement.listSessions('user_01NOSUCH')).rejects.toThrow(NotFoundException);
  await expect(
    userManagement.revokeSession({ sessionId: 'session_01NOSUCH' }),
  ).rejects.toMatchObject({ status: 400 });
});
