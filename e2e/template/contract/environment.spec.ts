import { expect, test } from '@playwright/test';
import { ConflictException } from '@workos-inc/node';
import { apiKey, appUrl, origin } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { startOwnMock } from '@/scripts/lib/own-process';
import { authorizeQuery, workos } from '@/scripts/lib/workos';
import { receiveWebhooks } from './receive-webhooks';

const { webhooks } = workos;

test('a webhook endpoint receives the events it subscribes to, while it’s enabled', async () => {
  const { url: endpointUrl, received, close } = await receiveWebhooks();

  const endpoint = await webhooks.createWebhookEndpoint({ endpointUrl, events: ['user.deleted'] });
  expect(endpoint).toMatchObject({
    object: 'webhook_endpoint',
    id: expect.stringMatching(/^we_\w+$/),
    endpointUrl,
    secret: expect.stringMatching(/^whsec_\w+$/),
    status: 'enabled',
    events: ['user.deleted'],
  });
  const { id, secret } = endpoint;
  const all = await (await webhooks.listWebhookEndpoints({ limit: 100 })).autoPagination();
  expect(all.map((other) => other.id)).toContain(id);

  const [first, second] = [await createUser(), await createUser()];
  await workos.userManagement.deleteUser(first.id);
  const find = (user: { id: string }) => received.find(({ payload }) => payload.includes(user.id));
  await expect.poll(() => find(first)).toBeTruthy();
  const { payload = '', sigHeader = '' } = find(first) ?? {};
  expect(
    await webhooks.constructEvent({ payload: JSON.parse(payload), sigHeader, secret }),
  ).toMatchObject({ event: 'user.deleted', data: { id: first.id } });
  expect(received.every((each) => each.payload.includes('"user.deleted"'))).toBe(true);

  const disabled = await webhooks.updateWebhookEndpoint({ id, status: 'disabled' });
  expect(disabled.status).toBe('disabled');
  await workos.userManagement.deleteUser(second.id);
  await webhooks.deleteWebhookEndpoint({ id });
  await expect(webhooks.deleteWebhookEndpoint({ id })).rejects.toMatchObject({ status: 404 });
  expect(find(second)).toBeUndefined();
  await close();
});

test('a webhook endpoint needs a unique URL and known event names', async () => {
  const endpointUrl = `https://example.com/${crypto.randomUUID()}`;
  const create = (values: object = {}) =>
    webhooks.createWebhookEndpoint({ endpointUrl, events: ['user.updated'], ...values });
  const { id } = await create();
  await expect(create()).rejects.toThrow(ConflictException);
  await expect(create({ endpointUrl: 'nonsense' })).rejects.toMatchObject({
    status: 422,
    code: 'invalid_url',
  });
  await expect(create({ events: ['nonsense'] })).rejects.toMatchObject({ status: 422 });
  await webhooks.deleteWebhookEndpoint({ id });
});

test('a redirect URI is registered, accepted, and deleted', async () => {
  const path = '/user_management/redirect_uris';
  const uri = `https://example.com/${crypto.randomUUID()}`;
  const authorize = async () => {
    const query = authorizeQuery({ redirect_uri: uri });
    return (await fetch(`${origin}/user_management/authorize?${query}`)).status;
  };
  expect(await authorize()).toBe(400);
  const { data } = await workos.post(path, { uri });
  expect(data).toEqual({
    object: 'redirect_uri',
    id: expect.stringMatching(/^redir_01\w{24}$/),
    uri,
    default: false,
    created_at: expect.any(String),
    updated_at: expect.any(String),
  });
  expect(await authorize()).toBe(200);
  await expect(workos.post(path, { uri })).rejects.toMatchObject({ status: 422 });
  await expect(workos.post(path, { uri: 'nonsense' })).rejects.toMatchObject({ status: 422 });
  await workos.delete(`${path}/${data.id}`);
  expect(await authorize()).toBe(400);
  await expect(workos.delete(`${path}/${data.id}`)).rejects.toMatchObject({ status: 404 });

  const all = (await workos.get(path, { query: { limit: 100 } })).data.data;
  const main = all.find((each: { default: boolean }) => each.default);
  await expect(workos.delete(`${path}/${main.id}`)).rejects.toMatchObject({
    status: 409,
    message: 'Cannot delete the default redirect URI.',
  });
});

test('a CORS origin is registered once, and has no path', async () => {
  const path = '/user_management/cors_origins';
  const own = `https://${crypto.randomUUID()}.example`;
  const { data } = await workos.post(path, { origin: own });
  expect(data).toMatchObject({ object: 'cors_origin', origin: own });
  expect(data.id).toMatch(/^cors_origin_01\w{24}$/);
  const all = (await workos.get(path, { query: { limit: 100 } })).data.data;
  expect(all).toContainEqual(data);
  await expect(workos.post(path, { origin: own })).rejects.toMatchObject({
    status: 409,
    code: 'duplicate_cors_origin',
  });
  await expect(workos.post(path, { origin: `${own}/path` })).rejects.toMatchObject({ status: 422 });
});

test('the JWT template is stored', async () => {
  const content = '{"urn:app:email": "{{user.email}}"}';
  const { data } = await workos.put('/user_management/jwt_template', { content });
  expect(data).toMatchObject({ object: 'jwt_template', content });
  expect((await workos.get('/user_management/jwt_template')).data).toEqual(data);
  await expect(workos.put('/user_management/jwt_template', {})).rejects.toMatchObject({
    status: 422,
  });
});

test('signing out redirects to the configured homepage', async () => {
  const { url, stop } = await startOwnMock();
  const signOut = async () => {
    const path = '/user_management/sessions/logout?session_id=session_01NOSUCH';
    return (await fetch(`${url}${path}`, { redirect: 'manual' })).headers.get('location');
  };
  const set = async (body: object) => {
    const headers = { authorization: `Bearer ${apiKey}` };
    const init = { method: 'PUT', headers, body: JSON.stringify(body) };
    return (await fetch(`${url}/user_management/app_homepage_url`, init)).status;
  };
  expect(await signOut()).toBe(appUrl);
  expect(await set({ url: 'https://app.example.com/' })).toBe(204);
  expect(await signOut()).toBe('https://app.example.com/');
  for (const invalid of ['nonsense', 'javascript:alert(1)']) {
    expect(await set({ url: invalid })).toBe(422);
  }
  expect(await signOut()).toBe('https://app.example.com/');

  await stop();
});
