import { expect, test } from '@playwright/test';
import { ConnectionType, NotFoundException, UnauthorizedException } from '@workos-inc/node';
import { appUrl, clientId, origin } from '@/mocks/env';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';

const { sso } = workos;

const redirectUri = `${appUrl}/callback`;

/** An organization that requires SSO has a connection. */
async function newMember() {
  const user = await createUser({
    firstName: 'Radia',
    lastName: 'Perlman',
    memberships: [{ organization: 'Bridges', role: 'admin', ssoRequired: true }],
  });
  const [organization = ''] = user.organizations;
  const { data } = await sso.listConnections({ organizationId: organization });
  return { ...user, organization, connection: data[0] };
}

/** Signs in at the identity provider without a browser. Returns the URL that WorkOS redirects to. */
async function submit(url: string, fields: Record<string, string> = {}) {
  expect((await fetch(url)).status).toBe(200);
  const response = await fetch(`${origin}/sso/identity-provider`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ request: new URL(url).search, ...fields }),
  });
  return new URL(response.headers.get('location') ?? '', origin);
}

test('the connection of an organization is listed, read, and deleted', async () => {
  const { organization, connection } = await newMember();
  const { id = '' } = connection ?? {};
  expect(connection).toEqual({
    object: 'connection',
    id: expect.stringMatching(/^conn_01\w{24}$/),
    organizationId: organization,
    name: 'Bridges',
    type: 'GenericSAML',
    state: 'active',
    domains: [],
    createdAt: expect.any(String),
    updatedAt: expect.any(String),
  });
  expect(await sso.getConnection(id)).toEqual(connection);
  const none = await sso.listConnections({
    organizationId: organization,
    connectionType: ConnectionType.OktaSAML,
  });
  expect(none.data).toEqual([]);
  await sso.deleteConnection(id);
  await expect(sso.getConnection(id)).rejects.toThrow(NotFoundException);
  await expect(sso.deleteConnection(id)).rejects.toThrow(NotFoundException);
});

test('a code from single sign-on is exchanged once for a profile and a token', async () => {
  const { email, organization, connection } = await newMember();
  const url = sso.getAuthorizationUrl({ clientId, organization, redirectUri, state: 'a b' });
  const back = await submit(url, { email, first_name: 'Radia', last_name: 'Perlman' });
  expect(back.searchParams.get('state')).toBe('a b');
  const code = back.searchParams.get('code') ?? '';
  const { profile, accessToken } = await sso.getProfileAndToken({ clientId, code });
  expect(profile).toEqual({
    id: expect.stringMatching(/^prof_01\w{24}$/),
    idpId: email,
    organizationId: organization,
    connectionId: connection?.id,
    connectionType: 'GenericSAML',
    email,
    firstName: 'Radia',
    lastName: 'Perlman',
    name: 'Radia Perlman',
    role: { slug: 'admin' },
    roles: [{ slug: 'admin' }],
    groups: [],
    customAttributes: {},
    rawAttributes: {},
  });
  expect(await sso.getProfile({ accessToken })).toEqual(profile);
  await expect(sso.getProfile({ accessToken: 'nonsense' })).rejects.toThrow(UnauthorizedException);
  await expect(sso.getProfileAndToken({ clientId, code })).rejects.toMatchObject({
    error: 'invalid_grant',
  });
});

test('a provider needs no organization, and a code challenge needs its verifier', async () => {
  const email = newEmail();
  const { url, codeVerifier } = await sso.getAuthorizationUrlWithPKCE({
    clientId,
    provider: 'GoogleOAuth',
    redirectUri,
  });
  const code = (await submit(url, { email })).searchParams.get('code') ?? '';
  await expect(sso.getProfileAndToken({ clientId, code })).rejects.toMatchObject({
    error: 'invalid_grant',
  });
  const { profile } = await sso.getProfileAndToken({ clientId, code, codeVerifier });
  expect(profile).toMatchObject({ email, connectionType: 'GoogleOAuth', organizationId: null });
});

test('a canceled sign-in, an unknown connection, and a wrong client are errors', async () => {
  const { organization } = await newMember();
  const url = sso.getAuthorizationUrl({ clientId, organization, redirectUri });
  const canceled = await submit(url, { failure: 'deny-access' });
  expect(canceled.searchParams.get('error')).toBe('access_denied');

  const connection = 'conn_01NOSUCH';
  const unknown = sso.getAuthorizationUrl({ clientId, connection, redirectUri });
  const response = await fetch(unknown, { redirect: 'manual' });
  const back = new URL(response.headers.get('location') ?? '');
  expect(back.searchParams.get('error')).toBe('connection_invalid');

  const unregistered = { clientId, organization, redirectUri: 'https://evil.example/' };
  expect((await fetch(sso.getAuthorizationUrl(unregistered))).status).toBe(400);
  await expect(
    sso.getProfileAndToken({ clientId: 'client_other', code: 'x' }),
  ).rejects.toMatchObject({ error: 'invalid_client' });
  const other = { client_id: clientId, grant_type: 'password', code: 'x' };
  await expect(workos.post('/sso/token', other)).rejects.toMatchObject({
    error: 'unsupported_grant_type',
  });
});
