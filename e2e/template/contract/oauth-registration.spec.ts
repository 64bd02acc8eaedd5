import { expect, test } from '@playwright/test';
import { origin } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { startOwnMock } from '@/scripts/lib/own-process';
import { newPkce } from '@/scripts/lib/workos';
import { fetchWorkOS } from '../../support/fetch-workos';
import { serve } from '../../support/serve';
import {
  metadata,
  openAuthorize,
  postToken,
  redirectUri,
  register,
  requestOf,
  visit,
} from './mcp-client';

test('the metadata says what the mock serves', async () => {
  const read = async (name: string) => (await fetch(`${origin}/.well-known/${name}`)).json();
  const server = await read('oauth-authorization-server');
  expect(server).toMatchObject({
    issuer: origin,
    registration_endpoint: `${origin}/oauth2/register`,
    client_id_metadata_document_supported: true,
    code_challenge_methods_supported: ['S256'],
    scopes_supported: ['email', 'offline_access', 'openid', 'profile'],
    token_endpoint_auth_methods_supported: ['none', 'client_secret_post', 'client_secret_basic'],
  });
  const openid = await read('openid-configuration');
  expect(openid.issuer).toBe(origin);
  for (const [name, url] of Object.entries({ ...server, ...openid })) {
    if (!/_endpoint$|_uri$/.test(name)) continue;
    const method = /authorization_endpoint|jwks/.test(name) ? 'GET' : 'POST';
    const { status } = await fetch(String(url), {
      method: name.includes('device') ? 'POST' : method,
    });
    expect(status, name).toBeLessThan(500);
  }
});

test('a registration that is sent again registers another client', async () => {
  const [first, second] = [await register(), await register()];
  expect(first.status).toBe(201);
  const { client_id, ...registered } = await first.json();
  expect(registered).toMatchObject({ ...metadata, response_types: ['code'] });
  expect(registered).not.toHaveProperty('client_secret');
  expect((await second.json()).client_id).not.toBe(client_id);

  const { body } = await fetchWorkOS('GET', `/connect/applications/${client_id}`);
  expect(body).toMatchObject({ was_dynamically_registered: true, uses_pkce: true });
  expect(Object.keys(body)).not.toContain('registration');
});

for (const [error, changes] of [
  ['invalid_redirect_uri', { redirect_uris: undefined }],
  ['invalid_redirect_uri', { redirect_uris: [] }],
  ['invalid_redirect_uri', { redirect_uris: 'http://localhost/callback' }],
  ['invalid_redirect_uri', { redirect_uris: [redirectUri, 'http://evil.example/callback'] }],
  ['invalid_redirect_uri', { redirect_uris: ['javascript:alert(1)'] }],
  ['invalid_redirect_uri', { redirect_uris: ['data:text/html,x'] }],
  ['invalid_redirect_uri', { redirect_uris: [`${redirectUri}#fragment`] }],
  ['invalid_redirect_uri', { redirect_uris: ['https://user:secret@example.com/'] }],
  ['invalid_redirect_uri', { redirect_uris: ['/callback'] }],
  ['invalid_redirect_uri', { redirect_uris: Array(21).fill(redirectUri) }],
  ['invalid_client_metadata', { token_endpoint_auth_method: 'private_key_jwt' }],
  ['invalid_client_metadata', { grant_types: ['client_credentials'] }],
  ['invalid_client_metadata', { grant_types: ['refresh_token'] }],
  ['invalid_client_metadata', { response_types: ['token'] }],
  ['invalid_client_metadata', { scope: 'openid members:manage' }],
  ['invalid_client_metadata', { logo_uri: 'javascript:alert(1)' }],
  ['invalid_client_metadata', { client_name: 'x'.repeat(201) }],
] as const) {
  test(`registering ${JSON.stringify(changes).slice(0, 80)} is ${error}`, async () => {
    const response = await register({ ...metadata, ...changes });
    expect(response.status).toBe(400);
    expect((await response.json()).error).toBe(error);
  });
}

test('a registration that isn’t an object is invalid', async () => {
  const deep = `{"redirect_uris":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
  for (const body of ['', '{', 'null', '[]', '"x"', '{"__proto__":{}}', deep]) {
    expect((await register(body)).status, body.slice(0, 20)).toBe(400);
  }
});

/** Serves what a client says about itself, which tests can change. */
const hostDocument = test.extend<{ document: { url: string; body: string; redirect?: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter’s names.
  document: async ({}, use) => {
    const document: { url: string; body: string; redirect?: string } = { url: '', body: '' };
    const { url, stop } = await serve((request, response) => {
      const headers = { 'content-type': 'application/json' };
      const location = request.url === '/client.json' ? document.redirect : undefined;
      response.writeHead(location ? 302 : 200, location ? { location } : headers);
      response.end(document.body);
    });
    document.url = `${url}/client.json`;
    document.body = JSON.stringify(describeClient(document.url));
    await use(document);
    stop();
  },
});

const describeClient = (client_id: string, changes: object = {}) => ({
  client_id,
  client_name: 'Documented',
  redirect_uris: ['http://localhost/callback'],
  ...changes,
});

hostDocument('a client with a metadata document needs no registration', async ({ document }) => {
  const { url: client_id } = document;
  const user = await createUser();
  const { codeChallenge, codeVerifier } = newPkce();
  const { url, html } = await visit(user, {
    ...requestOf(client_id, { scope: 'openid offline_access' }),
    code_challenge: codeChallenge,
    code_challenge_method: 'S256',
  });
  expect(html).toContain('Allow Documented?');
  expect(html).toContain(new URL(client_id).host);
  const { body } = await postToken({
    grant_type: 'authorization_code',
    client_id,
    code: url.searchParams.get('code') ?? '',
    code_verifier: codeVerifier,
    redirect_uri: redirectUri,
  });
  expect(body).toHaveProperty('refresh_token');
});

hostDocument('a metadata document is checked before anyone signs in', async ({ document }) => {
  const { url: client_id } = document;
  const pkce = { code_challenge: newPkce().codeChallenge, code_challenge_method: 'S256' };
  const open = async () => (await openAuthorize({ ...requestOf(client_id), ...pkce })).status;
  expect(await open()).toBe(302);
  for (const body of [
    '',
    'null',
    '[]',
    JSON.stringify(describeClient(`${client_id}?x`)),
    JSON.stringify(describeClient(client_id, { redirect_uris: [] })),
    JSON.stringify(describeClient(client_id, { redirect_uris: ['http://evil.example/'] })),
    JSON.stringify(describeClient(client_id, { client_secret: 'x' })),
    JSON.stringify(describeClient(client_id, { token_endpoint_auth_method: 'client_secret_post' })),
    JSON.stringify(describeClient(client_id, { padding: 'x'.repeat(6_000) })),
  ]) {
    document.body = body;
    expect(await open(), body.slice(0, 120)).toBe(400);
  }
  document.body = JSON.stringify(describeClient(client_id));
  document.redirect = '/moved.json';
  expect(await open()).toBe(400);
});

test('what an admin hasn’t turned on isn’t announced and doesn’t work', async () => {
  const { url, stop } = await startOwnMock();
  await fetch(`${url}/_mock/connect-configuration`, {
    method: 'PATCH',
    body: JSON.stringify({ dynamicRegistration: false, metadataDocuments: false }),
  });
  const server = await (await fetch(`${url}/.well-known/oauth-authorization-server`)).json();
  expect(server).not.toHaveProperty('registration_endpoint');
  expect(server.client_id_metadata_document_supported).toBe(false);
  const body = JSON.stringify(metadata);
  expect((await fetch(`${url}/oauth2/register`, { method: 'POST', body })).status).toBe(404);
  const query = new URLSearchParams(requestOf('http://localhost:1/client.json'));
  expect((await fetch(`${url}/oauth2/authorize?${query}`)).status).toBe(400);
  stop();
});
