import { expect, test } from '@playwright/test';
import { origin } from '@/mocks/env';
import { changeGrants } from '@/scripts/lib/mock';
import { newPkce } from '@/scripts/lib/workos';
import { adminOf } from '../../support/admin';
import {
  letIn,
  openAuthorize,
  post,
  postToken,
  redirectUri,
  registerClient,
  requestOf,
  resource,
  tokensFor,
  visit,
} from './mcp-client';

test('a client or redirect URI that isn’t registered gets an error page and no redirect', async () => {
  const { client_id } = await registerClient();
  const valid = requestOf(client_id);
  for (const changes of [
    { client_id: 'client_other' },
    { client_id: 'client_mock' },
    { client_id: '' },
    { client_id: 'http://user@localhost/client' },
    { redirect_uri: '' },
    { redirect_uri: 'https://evil.example/callback' },
    { redirect_uri: `${redirectUri}/x` },
    { redirect_uri: `${redirectUri}?x=1` },
    { redirect_uri: 'http://localhost.evil.example:33418/callback' },
    { redirect_uri: 'http://evil@localhost:33418/callback' },
    { redirect_uri: 'javascript:alert(1)' },
    { redirect_uri: '/callback' },
  ]) {
    const response = await openAuthorize({ ...valid, ...changes });
    expect(response.status, JSON.stringify(changes)).toBe(400);
    expect(response.headers.get('location')).toBeNull();
  }
  const twice = `${new URLSearchParams(valid)}&redirect_uri=${encodeURIComponent(redirectUri)}`;
  expect((await openAuthorize(twice)).status).toBe(400);
});

test('an app on the user’s machine can listen on any port', async () => {
  const { client_id } = await registerClient({ token_endpoint_auth_method: 'client_secret_post' });
  const anyPort = redirectUri.replace('33418', '50123');
  const request = requestOf(client_id, { redirect_uri: anyPort });
  expect((await visit(await adminOf('Acme'), request)).url.host).toBe('localhost:50123');
});

const challenge = newPkce().codeChallenge;

for (const [error, changes] of [
  ['unsupported_response_type', { response_type: 'token' }],
  ['invalid_request', { code_challenge: '' }],
  ['invalid_request', { code_challenge: '', code_challenge_method: '' }],
  ['invalid_request', { code_challenge_method: 'plain' }],
  ['invalid_request', { code_challenge_method: '' }],
  ['invalid_request', { code_challenge: 'short' }],
  ['invalid_scope', { scope: 'openid members:manage' }],
  ['invalid_target', { resource: '/mcp' }],
  ['invalid_target', { resource: `${resource}#fragment` }],
] as const) {
  test(`${JSON.stringify(changes)} goes back to the client as ${error}`, async () => {
    const { client_id } = await registerClient();
    const pkce = { code_challenge: challenge, code_challenge_method: 'S256' };
    const response = await openAuthorize(
      requestOf(client_id, { ...pkce, state: 'kept', ...changes }),
    );
    const back = new URL(response.headers.get('location') ?? '');
    expect(`${back.origin}${back.pathname}`).toBe(redirectUri);
    expect(back.searchParams.get('error')).toBe(error);
    expect(back.searchParams.get('state')).toBe('kept');
  });
}

test('a code is only for its client, redirect URI, and verifier', async () => {
  const user = await adminOf('Acme');
  const other = await registerClient();
  const { codeVerifier } = newPkce();
  for (const [error, changes] of [
    ['invalid_grant', { client_id: other.client_id }],
    ['invalid_grant', { redirect_uri: 'http://localhost:1/callback' }],
    ['invalid_grant', { code_verifier: codeVerifier }],
    ['invalid_grant', { code: 'unknown' }],
    ['invalid_request', { code_verifier: '' }],
    ['invalid_request', { code: '' }],
    ['invalid_request', { redirect_uri: '' }],
    ['invalid_request', { grant_type: '' }],
    ['unsupported_grant_type', { grant_type: 'password' }],
    ['unauthorized_client', { grant_type: 'client_credentials' }],
    ['invalid_target', { resource: 'https://other.example/mcp' }],
  ] as const) {
    const { grant } = await letIn(user);
    const { status, body } = await postToken({ ...grant, ...changes });
    expect(status, JSON.stringify(changes)).toBe(400);
    expect(body.error, JSON.stringify(changes)).toBe(error);
  }
});

test('an unknown resource is rejected at the token endpoint, as at WorkOS', async () => {
  const { grant } = await letIn(await adminOf('Acme'), { resource: 'https://unknown.example/mcp' });
  expect((await postToken(grant)).body.error).toBe('invalid_target');
});

test('a client proves who it is in the way it registered', async () => {
  const secretive = await registerClient({ token_endpoint_auth_method: 'client_secret_post' });
  const open = await registerClient();
  const form = { grant_type: 'refresh_token', refresh_token: 'x' };
  for (const credentials of [
    {},
    { client_id: 'client_other' },
    { client_id: secretive.client_id },
    { client_id: secretive.client_id, client_secret: 'wrong' },
    { client_id: open.client_id, client_secret: 'made up' },
  ] as Record<string, string>[]) {
    const { status, headers, body } = await postToken({ ...form, ...credentials });
    expect(status, JSON.stringify(credentials)).toBe(401);
    expect(body.error).toBe('invalid_client');
    expect(headers.get('www-authenticate')).toBe('Basic realm="AuthKit"');
  }
  const { client_id, client_secret = '' } = secretive;
  const { body } = await postToken({ ...form, client_id, client_secret });
  expect(body.error).toBe('invalid_grant');
});

test('a repeated parameter, JSON, and an empty body are invalid requests', async () => {
  const { client_id } = await registerClient();
  const form = new URLSearchParams({ grant_type: 'refresh_token', client_id });
  expect((await postToken(`${form}&client_id=${client_id}`)).body.error).toBe('invalid_request');
  for (const body of ['', '{"grant_type":"refresh_token"}', '['.repeat(5_000)]) {
    const response = await fetch(`${origin}/oauth2/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(400);
    expect((await response.json()).error).toBe('invalid_request');
  }
});

test('a refresh can narrow the scopes but not widen them, and ends with the membership', async () => {
  const user = await adminOf('Acme');
  const { client_id, refresh_token } = await tokensFor(user, {
    scope: 'openid email offline_access',
  });
  const refresh = (token: string, scope = '') =>
    postToken({ grant_type: 'refresh_token', client_id, refresh_token: token, scope });

  expect((await refresh(refresh_token, 'profile')).body.error).toBe('invalid_scope');
  const narrow = await refresh(refresh_token, 'openid offline_access');
  expect(narrow.body.scope).toBe('openid offline_access');
  const wide = await refresh(narrow.body.refresh_token, 'openid email offline_access');
  expect(wide.body.error).toBe('invalid_scope');
});

test('without offline_access there’s no refresh token, and without openid no ID token', async () => {
  const tokens = await tokensFor(await adminOf('Acme'), { scope: 'email' });
  expect(tokens).toHaveProperty('access_token');
  expect(tokens).not.toHaveProperty('refresh_token');
  expect(tokens).not.toHaveProperty('id_token');
});

test('a code expires after ten minutes', async () => {
  const user = await adminOf('Acme');
  const { grant } = await letIn(user);
  await changeGrants(user, { clockOffset: 601 });
  expect((await postToken(grant)).body.error).toBe('invalid_grant');
});

test('only the browser that signed in can answer the consent page', async () => {
  const { client_id } = await registerClient({ token_endpoint_auth_method: 'client_secret_post' });
  const user = await adminOf('Acme');
  const start = new URL((await openAuthorize(requestOf(client_id))).headers.get('location') ?? '');
  const form = { request: start.search.slice(1), email: user.email };
  const signedIn = await post('/hosted/sign-in', form);
  const next = signedIn.headers.get('location') ?? '';
  expect((await fetch(next)).status).toBe(200);
  const connect_request = start.searchParams.get('connect_request') ?? '';
  const stolen = await post('/hosted/consent', { connect_request, decision: 'allow' });
  expect(stolen.status).toBe(400);
  // The code in the URL works once.
  expect((await fetch(next)).status).toBe(400);
});

test('no one gives access to an organization that isn’t theirs', async () => {
  const { client_id } = await registerClient({ token_endpoint_auth_method: 'client_secret_post' });
  const { organizations } = await adminOf('Acme');
  const attempt = { organization: organizations[0] };
  expect((await visit(await adminOf('Acme'), requestOf(client_id), attempt)).status).toBe(400);
});
