import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { apiKey, clientId, origin, port } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { authenticate } from '@/scripts/lib/workos';

/** Routes with valid requests, which every request below breaks. */
const bodies = [
  ['POST', '/user_management/authenticate'],
  ['POST', '/auth/factors/enroll'],
  ['POST', '/auth/challenges/:id/verify'],
  ['POST', '/user_management/users/:id/auth_factors'],
  ['POST', '/user_management/users'],
  ['PUT', '/user_management/users/:id'],
  ['POST', '/user_management/users/:id/email_verification/confirm'],
  ['POST', '/user_management/users/:id/email_change/send'],
  ['POST', '/user_management/users/:id/email_change/confirm'],
  ['POST', '/user_management/password_reset'],
  ['POST', '/user_management/password_reset/confirm'],
  ['POST', '/user_management/magic_auth'],
  ['POST', '/user_management/organization_memberships'],
  ['PUT', '/user_management/organization_memberships/:id'],
  ['POST', '/user_management/invitations'],
  ['POST', '/user_management/sessions/revoke'],
  ['POST', '/organizations'],
  ['PUT', '/organizations/:id'],
  ['POST', '/organization_domains'],
  ['POST', '/organizations/:id/api_keys'],
  ['POST', '/user_management/users/:id/api_keys'],
  ['POST', '/api_keys/validations'],
  ['POST', '/portal/generate_link'],
  ['POST', '/audit_logs/events'],
  ['POST', '/audit_logs/actions/:id/schemas'],
  ['POST', '/audit_logs/exports'],
  ['PUT', '/organizations/:id/audit_logs_retention'],
  ['POST', '/webhook_endpoints'],
  ['PATCH', '/webhook_endpoints/:id'],
  ['POST', '/user_management/redirect_uris'],
  ['POST', '/user_management/cors_origins'],
  ['PUT', '/user_management/app_homepage_url'],
  ['PUT', '/user_management/jwt_template'],
  ['POST', '/user_management/authkit_oauth_resources'],
  ['POST', '/connect/applications'],
  ['PUT', '/connect/applications/:id'],
  ['POST', '/oauth2/register'],
  ['POST', '/oauth2/token'],
  ['POST', '/oauth2/introspection'],
  ['POST', '/oauth2/device_authorization'],
  ['POST', '/authorization/roles'],
  ['PATCH', '/authorization/roles/:id'],
  ['PUT', '/authorization/roles/:id/permissions'],
  ['POST', '/authorization/roles/:id/permissions'],
  ['POST', '/authorization/organizations/:id/roles'],
  ['POST', '/authorization/permissions'],
  ['PATCH', '/authorization/permissions/:id'],
  ['POST', '/sso/token'],
  ['POST', '/x/one-shot-environments/claim-nonces'],
  ['POST', '/_mock/users'],
  ['PATCH', '/_mock/users/:id'],
  ['POST', '/_mock/directories'],
  ['PATCH', '/_mock/directories/:id'],
  ['PATCH', '/_mock/directory-users/:id'],
  ['PUT', '/_mock/connections'],
  ['PUT', '/_mock/group-roles'],
  ['POST', '/_mock/faults'],
  ['POST', '/_mock/tokens'],
  ['PATCH', '/_mock/connect-configuration'],
  ['POST', '/_mock/impersonations'],
] as const;

const records = [
  ['GET', '/user_management/users/:id'],
  ['DELETE', '/user_management/users/:id'],
  ['GET', '/user_management/users/:id/sessions'],
  ['GET', '/user_management/users/:id/feature-flags'],
  ['GET', '/user_management/users/:id/auth_factors'],
  ['GET', '/auth/factors/:id'],
  ['POST', '/auth/factors/:id/challenge'],
  ['DELETE', '/auth/factors/:id'],
  ['POST', '/user_management/users/:id/email_verification/send'],
  ['GET', '/user_management/email_verification/:id'],
  ['GET', '/user_management/password_reset/:id'],
  ['GET', '/user_management/magic_auth/:id'],
  ['GET', '/user_management/organization_memberships/:id'],
  ['DELETE', '/user_management/organization_memberships/:id'],
  ['GET', '/user_management/invitations/:id'],
  ['POST', '/user_management/invitations/:id/accept'],
  ['GET', '/organizations/:id'],
  ['DELETE', '/organizations/:id'],
  ['GET', '/organization_domains/:id'],
  ['POST', '/organization_domains/:id/verify'],
  ['DELETE', '/organization_domains/:id'],
  ['GET', '/organizations/:id/roles'],
  ['GET', '/authorization/roles/:id'],
  ['GET', '/authorization/organizations/:id/roles'],
  ['GET', '/authorization/organizations/:id/roles/admin'],
  ['DELETE', '/authorization/organizations/:id/roles/admin'],
  ['DELETE', '/authorization/organizations/:id/roles/admin/permissions/reports:read'],
  ['GET', '/authorization/permissions/:id'],
  ['DELETE', '/authorization/permissions/:id'],
  ['GET', '/feature-flags/:id'],
  ['POST', '/feature-flags/:id/targets/user_1'],
  ['GET', '/audit_logs/actions/:id/schemas'],
  ['GET', '/audit_logs/exports/:id'],
  ['GET', '/organizations/:id/audit_logs_retention'],
  ['GET', '/audit-log-exports/:id'],
  ['GET', '/connections/:id'],
  ['DELETE', '/connections/:id'],
  ['GET', '/sso/profile?token=:id'],
  ['GET', '/directories/:id'],
  ['DELETE', '/directories/:id'],
  ['GET', '/directory_users/:id'],
  ['GET', '/directory_groups/:id'],
  ['GET', '/directory_users?directory=:id'],
  ['GET', '/directory_groups?user=:id'],
  ['DELETE', '/webhook_endpoints/:id'],
  ['DELETE', '/user_management/redirect_uris/:id'],
  ['DELETE', '/api_keys/:id'],
  ['GET', '/connect/applications/:id'],
  ['DELETE', '/connect/applications/:id'],
  ['GET', '/connect/applications/:id/client_secrets'],
  ['POST', '/connect/applications/:id/client_secrets'],
  ['DELETE', '/connect/client_secrets/:id'],
  ['DELETE', '/user_management/authkit_oauth_resources/:id'],
  ['GET', '/user_management/users/:id/authorized_applications'],
  ['DELETE', '/user_management/users/:id/authorized_applications/x'],
  ['GET', '/organizations/:id/authorized_applications'],
  ['GET', '/sso/jwks/:id'],
] as const;

const lists = [
  '/user_management/users?',
  '/organizations?',
  '/authorization/permissions?',
  '/connections?',
  '/directories?',
  '/directory_users?',
  '/directory_groups?',
  '/audit_logs/actions?',
  '/webhook_endpoints?',
  '/user_management/redirect_uris?',
  '/user_management/cors_origins?',
  '/feature-flags?',
  '/events?events=user.created&',
  '/connect/applications?',
  '/user_management/authkit_oauth_resources?',
];

const brokenBodies = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '17',
  '{"email":{"a":1}}',
  '{"name":[],"email":null,"role":{}}',
  '{"__proto__":{"admin":true},"email":5}',
  `{"email":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
  `{"name":"${'x'.repeat(900_000)}","email":1}`,
  '\u0000\u0001\ud800',
  'email=a%ZZ&name',
  '{"email":"x","name":"","intent":"none","value":1,"grant_type":"none","scopes":"x","user_id":1,"role_slug":7,"path":"x","session_id":9}',
];
const grants = [
  'password',
  'urn:workos:oauth:grant-type:magic-auth:code',
  'urn:workos:oauth:grant-type:email-verification:code',
  'urn:workos:oauth:grant-type:mfa-totp',
  'urn:workos:oauth:grant-type:organization-selection',
  'urn:ietf:params:oauth:grant-type:device_code',
];
for (const grant_type of grants) {
  const client = { client_id: clientId, client_secret: apiKey, grant_type };
  brokenBodies.push(JSON.stringify(client));
  const values = { email: 'x', code: '1', pending_authentication_token: 'x', device_code: '' };
  brokenBodies.push(JSON.stringify({ ...client, ...values, password: '', organization_id: 'x' }));
}
const brokenIds = [
  'nonsense',
  'user_01NOSUCH',
  '..%2F..%2Fetc',
  '%00',
  '%E0%A4%A',
  '%F0%9F%92%A9',
  'x'.repeat(4_000),
  "'%20OR%201=1",
  '__proto__',
  'constructor',
];
const brokenQueries = [
  'limit=0',
  'limit=101',
  'limit=-1',
  'limit=ten',
  'limit=1e9',
  'order=up',
  'limit=',
  'limit[]=5&limit=x',
];

test('2,000 malformed requests get a 4xx with JSON each, and signing in still works', async () => {
  test.slow();
  const surprises: string[] = [];
  const random = randomFrom(20_26);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const send = async () => {
    const [kind] = [pick(['body', 'record', 'list'] as const)];
    const [method, path] =
      kind === 'body' ? pick(bodies) : kind === 'record' ? pick(records) : ['GET', pick(lists)];
    const query = kind === 'list' ? pick(brokenQueries) : '';
    const url = `${origin}${path.replace(':id', pick(brokenIds))}${query}`;
    const response = await fetch(url, {
      method,
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: kind === 'body' ? pick(brokenBodies) : undefined,
    });
    const type = response.headers.get('content-type');
    const isJson = await response.json().then(
      () => type === 'application/json; charset=utf-8',
      () => false,
    );
    if (response.status >= 400 && response.status < 500 && isJson) return;
    surprises.push(`${method} ${url.slice(0, 200)} → ${response.status} ${type}`);
  };
  for (let sent = 0; sent < 2_000; sent += 20) {
    await Promise.all(Array.from({ length: 20 }, send));
  }
  expect(surprises).toEqual([]);
  expect((await authenticate((await createUser()).email)).accessToken).toBeTruthy();
});

test('invalid HTTP, huge headers, and huge bodies are rejected with JSON', async () => {
  expect(await sendRaw('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1.1 400 .*\{"message"/s);
  const header = `x: ${'y'.repeat(20_000)}`;
  expect(await sendRaw(`GET / HTTP/1.1\r\nhost: localhost\r\n${header}\r\n\r\n`)).toMatch(
    /^HTTP\/1.1 431 .*\{"message"/s,
  );
  const response = await fetch(`${origin}/organizations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}` },
    body: 'x'.repeat(1_000_001),
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toEqual({ message: 'The body is larger than 1 MB.' });
});

test('after a huge body, however slowly it arrives, the connection serves the next request', async () => {
  const half = 'x'.repeat(1_000_000);
  const received = await sendRaw(
    `POST /organizations HTTP/1.1\r\nhost: localhost\r\ncontent-length: 2000000\r\n\r\n${half}`,
    `${half}GET /health HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`,
  );
  expect(received.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 200']);
});

test('200 users sign in at the same time', async () => {
  const users = await Promise.all(Array.from({ length: 200 }, () => createUser()));
  const sessions = await Promise.all(users.map(({ email }) => authenticate(email)));
  expect(sessions.map(({ user }) => user.id)).toEqual(users.map(({ id }) => id));
  expect(new Set(sessions.map(({ refreshToken }) => refreshToken)).size).toBe(200);
});

/** Returns a seeded random number generator (mulberry32). */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Sends the rest a second later: @hono/node-server waits half a second for the end of a body. */
function sendRaw(bytes: string, rest = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, 'localhost', async () => {
      socket.write(bytes);
      if (!rest) return;
      await sleep(1_000);
      socket.write(rest);
    });
    socket.on('data', (chunk) => {
      received += chunk;
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}
