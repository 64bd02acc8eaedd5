import { expect, test } from '@playwright/test';
import { jwtVerify } from 'jose';
import { clientId, origin } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { fetchWorkOS } from '../../support/fetch-workos';
import {
  jwks,
  post,
  postToken,
  registerClient,
  requestOf,
  resource,
  tokensFor,
  visit,
} from './mcp-client';

const newOrganization = () => workos.organizations.createOrganization({ name: 'Machines' });

async function newMachine(scopes = ['members:read', 'reports:read']) {
  const { id: organizationId } = await newOrganization();
  const application = await workos.connect.createM2MApplication('CI', organizationId, null, scopes);
  const { secret, id } = await workos.connect.createApplicationClientSecret({ id: application.id });
  const credentials = { client_id: application.clientId, client_secret: secret };
  return { application, organizationId, credentials, secretId: id };
}

const asMachine = { grant_type: 'client_credentials' };

test('a machine gets a token of its organization, with the scopes of its application', async () => {
  const { application, organizationId, credentials } = await newMachine();
  const { status, body } = await postToken({ ...asMachine, ...credentials });
  expect(status).toBe(200);
  expect(body).toMatchObject({ token_type: 'bearer', expires_in: 3600 });
  expect(body).not.toHaveProperty('refresh_token');
  const { payload } = await jwtVerify(body.access_token, jwks, {
    issuer: origin,
    audience: clientId,
  });
  expect(Object.keys(payload).sort()).toEqual(
    ['aud', 'client_id', 'exp', 'iat', 'iss', 'jti', 'org_id', 'scope', 'sub'].sort(),
  );
  expect(payload).toMatchObject({
    sub: application.clientId,
    client_id: application.clientId,
    org_id: organizationId,
    scope: 'members:read reports:read',
  });
  const narrow = await postToken({ ...asMachine, ...credentials, scope: 'members:read' });
  expect(narrow.body.scope).toBe('members:read');
  const wide = await postToken({ ...asMachine, ...credentials, scope: 'members:manage' });
  expect(wide.body.error).toBe('invalid_scope');
});

test('a machine authenticates with either method, and not after its secret is deleted', async () => {
  const { credentials, secretId } = await newMachine();
  const basic = Buffer.from(Object.values(credentials).join(':')).toString('base64');
  const response = await fetch(`${origin}/oauth2/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams(asMachine),
  });
  expect(response.status).toBe(200);
  await workos.connect.deleteClientSecret({ id: secretId });
  expect((await postToken({ ...asMachine, ...credentials })).status).toBe(401);
});

test('secrets are shown once, and there are at most five', async () => {
  const { application, credentials } = await newMachine();
  const create = () => workos.connect.createApplicationClientSecret({ id: application.id });
  for (let n = 2; n <= 5; n += 1) await create();
  await expect(create()).rejects.toMatchObject({ status: 422 });
  await postToken({ ...asMachine, ...credentials });
  const path = `/connect/applications/${application.id}/client_secrets`;
  const { body } = await fetchWorkOS('GET', path);
  expect(body).toHaveLength(5);
  expect(body[0]).toEqual({
    object: 'connect_application_secret',
    id: expect.stringMatching(/^secret_/),
    secret_hint: credentials.client_secret.slice(-6),
    last_used_at: expect.any(String),
    created_at: expect.any(String),
    updated_at: expect.any(String),
  });
});

test('applications are created, read by either ID, changed, listed, and deleted', async () => {
  const { id: organizationId } = await newOrganization();
  const uris = [{ uri: 'https://a.example/cb' }, { uri: 'https://b.example/cb', default: true }];
  const created = await workos.connect.createOAuthApplication(
    'Partner',
    false,
    'Syncs',
    ['openid'],
    uris,
    false,
    organizationId,
  );
  expect(created).toMatchObject({
    applicationType: 'oauth',
    isFirstParty: false,
    wasDynamicallyRegistered: false,
    organizationId,
    redirectUris: [
      { uri: 'https://a.example/cb', default: false },
      { uri: 'https://b.example/cb', default: true },
    ],
  });
  const changed = await workos.connect.updateApplication({ id: created.clientId, name: 'Friend' });
  expect(changed).toMatchObject({ id: created.id, name: 'Friend', organizationId });
  expect((await workos.connect.listApplications({ organizationId })).data).toHaveLength(1);
  const { client_id } = await registerClient();
  const ids = async (query: string) => {
    const { body } = await fetchWorkOS('GET', `/connect/applications?limit=100&${query}`);
    return body.data.map((application: { client_id: string }) => application.client_id);
  };
  expect(await ids('')).not.toContain(client_id);
  expect(await ids('registration_types=dynamic,authenticated')).toContain(client_id);

  await workos.connect.deleteApplication({ id: created.id });
  await expect(workos.connect.getApplication({ id: created.id })).rejects.toMatchObject({
    status: 404,
  });
});

test('an application that WorkOS wouldn’t accept is rejected', async () => {
  const thirdParty = { application_type: 'oauth', name: 'X', is_first_party: false };
  const machine = { application_type: 'm2m', name: 'X' };
  for (const [status, body] of [
    [422, {}],
    [422, { ...thirdParty, name: '' }],
    [422, thirdParty],
    [422, machine],
    [404, { ...machine, organization_id: 'org_01NOSUCH' }],
    [404, { ...thirdParty, organization_id: 'org_01NOSUCH' }],
  ] as const) {
    const response = await fetchWorkOS('POST', '/connect/applications', body);
    expect(response.status, JSON.stringify(body)).toBe(status);
  }
});

test('an application of the environment’s own doesn’t ask for consent, and a partner’s does once', async () => {
  const user = await createUser({ memberships: [{ organization: 'Partners' }] });
  const [organizationId = ''] = user.organizations;
  const uris = [{ uri: 'https://app.example/cb' }];
  const { connect } = workos;
  const own = await connect.createOAuthApplication('Forum', true, null, ['openid'], uris);
  const request = (client: string) => requestOf(client, { redirect_uri: 'https://app.example/cb' });
  expect((await visit(user, request(own.clientId))).html).toBe('');

  const partner = await connect.createApplication({
    name: 'Partner',
    applicationType: 'oauth',
    isFirstParty: false,
    scopes: ['openid', 'email'],
    redirectUris: uris,
    organizationId,
  });
  const ask = async (scope: string) =>
    (await visit(user, { ...request(partner.clientId), scope })).html;
  expect(await ask('openid')).toContain('Allow Partner?');
  expect(await ask('openid')).toBe('');
  expect(await ask('openid email')).toContain('See your email address');
  expect(await ask('email')).toBe('');
});

test('a user’s applications are listed, and deleting one revokes its tokens', async () => {
  const user = await createUser({ memberships: [{ organization: 'Acme' }] });
  const { client_id, access_token, refresh_token } = await tokensFor(user);
  const path = `/user_management/users/${user.id}/authorized_applications`;
  const { body } = await fetchWorkOS('GET', path);
  expect(body.data).toEqual([
    {
      object: 'authorized_connect_application',
      id: expect.stringMatching(/^authorized_connect_app_01/),
      granted_scopes: ['openid', 'offline_access'],
      oauth_resource: resource,
      application: expect.objectContaining({ client_id, name: 'Test client' }),
    },
  ]);
  const ofOrganization = `/organizations/${user.organizations[0]}/authorized_applications`;
  const { data } = (await fetchWorkOS('GET', ofOrganization)).body;
  expect(data).toEqual([{ ...body.data[0], user_id: user.id }]);

  expect((await fetchWorkOS('DELETE', `${path}/${client_id}`)).status).toBe(204);
  expect((await fetchWorkOS('DELETE', `${path}/${client_id}`)).status).toBe(404);
  expect((await fetchWorkOS('GET', path)).body.data).toEqual([]);
  const refreshed = await postToken({ grant_type: 'refresh_token', client_id, refresh_token });
  expect(refreshed.body.error).toBe('invalid_grant');
  expect((await userinfo(access_token)).status).toBe(401);
});

test('someone who leaves the organization can’t refresh, and neither can a deleted user', async () => {
  for (const leave of ['membership', 'user'] as const) {
    const user = await createUser({ memberships: [{ organization: 'Acme' }] });
    const { client_id, refresh_token } = await tokensFor(user);
    const { data } = await workos.userManagement.listOrganizationMemberships({ userId: user.id });
    if (leave === 'user') await workos.userManagement.deleteUser(user.id);
    else await workos.userManagement.deleteOrganizationMembership(data[0]?.id ?? '');
    const refreshed = await postToken({ grant_type: 'refresh_token', client_id, refresh_token });
    expect(refreshed.body.error).toBe('invalid_grant');
  }
});

const userinfo = (token: string) =>
  fetch(`${origin}/oauth2/userinfo`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });

test('the user’s information depends on the scopes', async () => {
  const user = await createUser({ firstName: 'Barbara', lastName: 'Liskov' });
  const read = async (scope: string) => {
    const { access_token } = await tokensFor(user, { scope });
    return (await userinfo(access_token)).json();
  };
  expect(await read('openid')).toEqual({ sub: user.id });
  expect(await read('openid profile email')).toEqual({
    sub: user.id,
    name: 'Barbara Liskov',
    given_name: 'Barbara',
    family_name: 'Liskov',
    email: user.email,
    email_verified: true,
  });
  expect((await userinfo('x')).status).toBe(401);
});

test('an application of the environment’s own introspects what public clients have', async () => {
  const user = await createUser({ memberships: [{ organization: 'Acme' }] });
  const { client_id, access_token, refresh_token } = await tokensFor(user);
  const own = await workos.connect.createOAuthApplication('API', true);
  const { secret } = await workos.connect.createApplicationClientSecret({ id: own.id });
  const introspect = async (token: string, credentials: Record<string, string>) =>
    (await post('/oauth2/introspection', { token, ...credentials })).json();

  const credentials = { client_id: own.clientId, client_secret: secret };
  expect(await introspect(access_token, credentials)).toMatchObject({
    active: true,
    token_type: 'access_token',
    client_id,
    iss: origin,
    sub: user.id,
    org_id: user.organizations[0],
    sid: expect.stringMatching(/^app_consent_/),
  });
  const ofRefresh = await introspect(refresh_token, credentials);
  expect(ofRefresh).toMatchObject({ active: true, token_type: 'refresh_token', client_id });
  expect(ofRefresh).not.toHaveProperty('exp');
  expect(await introspect('x', credentials)).toEqual({ active: false });

  const { credentials: stranger } = await newMachine();
  expect(await introspect(access_token, stranger)).toEqual({ active: false });
  const { access_token: theirs } = (await postToken({ ...asMachine, ...stranger })).body;
  expect(await introspect(theirs, stranger)).toMatchObject({ active: true });
  expect(await introspect(theirs, credentials)).toEqual({ active: false });
  expect(await introspect(access_token, { client_id })).toMatchObject({ error: 'invalid_client' });
});

test('resource indicators are created once, and deciding the audience, deleted', async () => {
  const path = '/user_management/authkit_oauth_resources';
  const uri = `https://${crypto.randomUUID()}.example/mcp`;
  const created = await fetchWorkOS('POST', path, { uri });
  expect(created.status).toBe(201);
  expect(created.body).toEqual({
    object: 'authkit_oauth_resource',
    id: expect.stringMatching(/^authkit_oauth_resource_01/),
    uri,
    default: false,
    created_at: expect.any(String),
    updated_at: expect.any(String),
  });
  expect((await fetchWorkOS('POST', path, { uri })).status).toBe(422);
  expect((await fetchWorkOS('POST', path, { uri: '/mcp' })).status).toBe(422);
  expect((await fetchWorkOS('POST', path, { uri: `${uri}#x` })).status).toBe(422);

  const user = await createUser();
  const audienceOf = async (changes: Record<string, string>) => {
    const { access_token } = await tokensFor(user, changes);
    return (await jwtVerify(access_token, jwks)).payload.aud;
  };
  expect(await audienceOf({ resource: uri })).toBe(uri);
  // The app’s own is the default one of clients that don’t name any.
  expect(await audienceOf({ resource: '' })).toBe(resource);
  expect((await fetchWorkOS('DELETE', `${path}/${created.body.id}`)).status).toBe(204);
  expect((await tokensFor(user, { resource: uri })).error).toBe('invalid_target');
});
