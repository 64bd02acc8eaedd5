import { expect, test } from '@playwright/test';
import { decodeJwt } from 'jose';
import { clientId, origin } from '@/mocks/env';
import { createUser, type TestUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { post, postToken } from './mcp-client';

const grant_type = 'urn:ietf:params:oauth:grant-type:device_code';

const newUser = () =>
  createUser({ memberships: [{ organization: 'First' }, { organization: 'Second' }] });

/** A partner’s command-line tool. */
async function newTool(organizationId = '') {
  const { clientId: client_id } = await workos.connect.createApplication({
    name: 'Tool',
    applicationType: 'oauth',
    isFirstParty: false,
    usesPkce: true,
    scopes: ['openid', 'offline_access'],
    organizationId,
  });
  const start = await post('/oauth2/device_authorization', { client_id, scope: 'openid' });
  return { client_id, device: await start.json() };
}

const open = async (user: TestUser, user_code: string, form: Record<string, string>) =>
  (await post('/device', { user_code, email: user.email, ...form })).text();

test('a partner’s tool gets a token after its user consents for an organization', async () => {
  const user = await newUser();
  const [, second = ''] = user.organizations;
  const { client_id, device } = await newTool(second);
  expect(device).toEqual({
    device_code: expect.stringMatching(/^\w{64}$/),
    user_code: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/),
    verification_uri: `${origin}/device`,
    verification_uri_complete: `${origin}/device?user_code=${device.user_code}`,
    expires_in: 300,
    interval: 5,
  });
  const { device_code } = device;
  const poll = () => postToken({ grant_type, client_id, device_code });
  expect((await poll()).body.error).toBe('authorization_pending');
  expect((await poll()).body.error).toBe('slow_down');

  const consent = await open(user, device.user_code, { decision: 'approve' });
  expect(consent).toContain('Allow Tool?');
  expect((await poll()).body.error).toBe('slow_down');
  await open(user, device.user_code, { decision: 'allow', organization: second });

  // A code is for the client that asked for it, and for this token endpoint.
  const other = await newTool(second);
  const stolen = await postToken({ grant_type, client_id: other.client_id, device_code });
  expect(stolen.body.error).toBe('invalid_grant');
  const elsewhere = await post('/user_management/authenticate', {
    ...{ grant_type, client_id: clientId, device_code },
  });
  expect((await elsewhere.json()).error).toBe('invalid_grant');

  const { body } = await poll();
  expect(decodeJwt(body.access_token)).toMatchObject({
    aud: clientId,
    sub: user.id,
    client_id,
    org_id: second,
    scope: 'openid',
  });
  expect((await poll()).body.error).toBe('invalid_grant');
});

test('a user who denies a tool ends its sign-in', async () => {
  const user = await newUser();
  const { client_id, device } = await newTool(user.organizations[0]);
  await open(user, device.user_code, { decision: 'deny' });
  const { device_code } = device;
  expect((await postToken({ grant_type, client_id, device_code })).body.error).toBe(
    'access_denied',
  );
});

test('a user who is deleted meanwhile gets no token', async () => {
  const user = await createUser();
  const { client_id, device } = await newTool((await newUser()).organizations[0]);
  await open(user, device.user_code, { decision: 'allow' });
  await workos.userManagement.deleteUser(user.id);
  const { device_code } = device;
  expect((await postToken({ grant_type, client_id, device_code })).body.error).toBe(
    'invalid_grant',
  );
});

test('a device needs a client and scopes that exist', async () => {
  const { client_id } = await newTool((await newUser()).organizations[0]);
  const error = async (form: Record<string, string>) =>
    (await (await post('/oauth2/device_authorization', form)).json()).error;
  expect(await error({})).toBe('invalid_request');
  expect(await error({ client_id: clientId })).toBe('invalid_client');
  expect(await error({ client_id, scope: 'members:manage' })).toBe('invalid_scope');
});
