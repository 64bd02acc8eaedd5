import { expect, test } from '@playwright/test';
import {
  BadRequestException,
  NotFoundException,
  UnauthorizedException,
  UnprocessableEntityException,
  WorkOS,
} from '@workos-inc/node';
import { appVariables } from '@/mocks/env';
import { control, createUser, newEmail } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';
import { fetchWorkOS } from '../../support/fetch-workos';

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
  const externalId = `ext-${other.id}`;
  await userManagement.updateUser({ userId: other.id, externalId });
  for (const [values, code] of [
    [{ email: user.email }, 'email_not_available'],
    [{ email: 'nonsense' }, 'invalid_email'],
    [{ email: newEmail(), externalId }, 'external_id_already_used'],
  ] as const) {
    await expect(userManagement.createUser(values)).rejects.toMatchObject({
      name: BadRequestException.name,
      code: 'user_creation_error',
      errors: [expect.objectContaining({ code })],
    });
  }
  for (const [changes, code] of [
    [{ email: other.email }, 'email_not_available'],
    [{ email: 'nonsense' }, 'invalid_email'],
    [{ externalId }, 'external_id_already_used'],
    [{ locale: 'nonsense' }, 'invalid_locale'],
    [{ locale: 'en_' }, 'invalid_locale'],
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

test('a weak password is rejected, and a strong one isn’t', async () => {
  for (const [password, reason] of [
    ['short', 'password_too_short'],
    ['aaaaaaaaaaaaaaa', 'password_too_weak'],
  ] as const) {
    const created = userManagement.createUser({ email: newEmail(), password });
    await expect(created).rejects.toMatchObject({
      status: 400,
      code: 'password_strength_error',
      errors: [{ code: reason, message: expect.any(String) }],
    });
  }
  await userManagement.createUser({ email: newEmail(), password: 'correct horse battery' });
});

test('null leaves a new user’s fields unset', async () => {
  const names = { first_name: null, last_name: null, name: null };
  const others = { email_verified: null, password: null, external_id: null, metadata: null };
  const { status, body } = await fetchWorkOS('POST', '/user_management/users', {
    email: newEmail(),
    ...names,
    ...others,
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({ ...names, email_verified: false, external_id: null, locale: null });
  expect(body.metadata).toEqual({});
});

test('a wrong key is a 401', async () => {
  const withWrongKey = new WorkOS('sk_wrong', {
    apiHostname: appVariables.WORKOS_API_HOSTNAME,
    port: Number(appVariables.WORKOS_API_PORT),
    https: false,
  });
  const rejected = withWrongKey.userManagement.listUsers();
  await expect(rejected).rejects.toThrow(UnauthorizedException);
  await expect(rejected).rejects.toMatchObject({
    requestID: expect.stringMatching(/^[\da-f-]{36}$/),
  });
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
  const normal = (cursor: object) =>
    userManagement.listUsers({ organizationId, limit: 50, order: 'normal' as never, ...cursor });
  const newest = await normal({});
  expect(newest.data).toEqual(all.slice(0, 50));
  expect(newest.listMetadata).toEqual({ after: null, before: all[49]?.id });
  const older = await normal({ before: all[49]?.id });
  expect(older.data).toEqual(all.slice(50, 100));
  expect((await normal({ after: all[50]?.id })).data).toEqual(newest.data);
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
  await expect(userManagement.revokeSession({ sessionId: 'session_01NOSUCH' })).rejects.toThrow(
    NotFoundException,
  );
});
