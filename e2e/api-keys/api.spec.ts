import { unsealData } from 'iron-session';
import { generateKeyPair, SignJWT } from 'jose';
import { appVariables } from '@/mocks/env';
import {
  control,
  createUser,
  failNext,
  issueToken,
  type NewUser,
  refreshOutage,
} from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { impersonate } from '../support/actions';
import { readAuditLog } from '../support/audit-log';
import { expect, test } from '../support/fixtures';

const whoami = '/api/v1/whoami';
const bearer = (credential: string) => ({ headers: { authorization: `Bearer ${credential}` } });

async function tokenFor(values: NewUser = {}) {
  const user = await createUser({
    memberships: [{ organization: 'API', role: 'member' }],
    ...values,
  });
  return { user, token: (await authenticate(user.email)).accessToken };
}

async function apiKey(permissions: string[]) {
  const { organizations } = await createUser({ memberships: [{ organization: 'Keys' }] });
  const [organizationId = ''] = organizations;
  const options = { organizationId, name: 'Test', permissions };
  return { organizationId, ...(await workos.apiKeys.createOrganizationApiKey(options)) };
}

test('an access token identifies the caller and their permissions', async ({ request }) => {
  const { user, token } = await tokenFor();
  const response = await request.get(whoami, bearer(token));
  expect(response.status()).toBe(200);
  expect(await response.json()).toEqual({
    kind: 'access-token',
    id: user.id,
    organizationId: user.organizations[0],
    permissions: ['members:read', 'reports:read'],
  });
});

test('an API key identifies itself and its permissions', async ({ request }) => {
  const { id, value, organizationId } = await apiKey(['reports:read']);
  const response = await request.get(whoami, bearer(value));
  expect(await response.json()).toEqual({
    kind: 'organization-key',
    id,
    organizationId,
    permissions: ['reports:read'],
  });
});

const rejected: Record<string, () => Promise<string | undefined>> = {
  'no credential': async () => undefined,
  'an expired token': async () => (await tokenFor({ accessTokenTtl: -60 })).token,
  'a token signed by another key': async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const claims = { sub: 'user_1', sid: 'session_1', permissions: ['reports:read'] };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer('https://api.workos.com')
      .setExpirationTime('5m')
      .sign(privateKey);
  },
  'an unsigned token': async () => {
    const [, payload] = (await tokenFor()).token.split('.');
    return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
  },
  'a token from another issuer': async () =>
    (await tokenFor({ issuer: 'https://login.evil.example' })).token,
  'a WorkOS token that isn’t an access token': async () => {
    const { id } = await createUser();
    return (await workos.widgets.createToken({ userId: id } as never)).token;
  },
  'a revoked API key': async () => {
    const { id, value } = await apiKey(['reports:read']);
    await workos.apiKeys.deleteApiKey(id);
    return value;
  },
  'an unknown API key': async () => 'sk_unknown',
  nonsense: async () => 'nonsense',
};

for (const [name, credential] of Object.entries(rejected)) {
  test(`${name} gets a 401 that explains what to send`, async ({ request }) => {
    const value = await credential();
    const response = await request.get(whoami, value ? bearer(value) : {});
    expect(response.status()).toBe(401);
    expect(response.headers()['www-authenticate']).toMatch(/^Bearer/);
    expect(response.headers()['content-type']).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 401, detail: expect.any(String) });
  });
}

test('a missing permission gets a 403 that names it, for tokens and API keys', async ({
  request,
}) => {
  const { token } = await tokenFor({
    memberships: [{ organization: 'API', permissions: ['billing:read'] }],
  });
  for (const credential of [token, (await apiKey([])).value]) {
    const response = await request.get(whoami, bearer(credential));
    expect(response.status()).toBe(403);
    expect(response.headers()['www-authenticate']).toBe(
      'Bearer error="insufficient_scope", scope="reports:read"',
    );
    expect((await response.json()).detail).toContain('reports:read');
  }
});

test('the session cookie opens /api/me, without the access token', async ({ request, context }) => {
  const user = await createUser({ memberships: [{ organization: 'Me', role: 'admin' }] });
  await context.addCookies([await sessionCookie(await authenticate(user.email))]);
  const response = await context.request.get('/api/me');
  const session = await response.json();
  expect(session).toMatchObject({ user: { id: user.id }, role: 'admin' });
  expect(session).not.toHaveProperty('accessToken');
  expect((await request.get('/api/me')).status()).toBe(401);
});

test('an API returns 503 during a WorkOS outage, not a sign-in page', async ({ context }) => {
  const user = await createUser({ accessTokenTtl: -60 });
  await context.addCookies([await sessionCookie(await authenticate(user.email))]);
  await failNext(user, { ...refreshOutage, times: 8 });
  const response = await context.request.get('/api/me', { maxRedirects: 0 });
  expect(response.status()).toBe(503);
  expect(response.headers()['retry-after']).toBe('5');
  expect(response.headers()['content-type']).toBe('application/problem+json');
});

test('unknown API routes return JSON', async ({ request }) => {
  const response = await request.post('/api/no/such/thing');
  expect(response.status()).toBe(404);
  expect(response.headers()['content-type']).toBe('application/problem+json');
});

test('no response is kept by a cache', async ({ request }) => {
  const { token } = await tokenFor();
  for (const path of [whoami, '/api/v1/members', '/api/v1/organization']) {
    for (const [credential, status] of [
      [token, 200],
      ['nonsense', 401],
    ] as const) {
      const response = await request.get(path, bearer(credential));
      expect(response.status(), path).toBe(status);
      expect(response.headers()['cache-control'], path).toBe('no-store');
    }
  }
});

test('a token of an organization that was deleted is a 401', async ({ request }) => {
  const [organization = ''] = (await createUser({ memberships: [{ organization: 'Gone' }] }))
    .organizations;
  const scopes = ['reports:read', 'settings:manage'];
  const token = await issueToken({ kind: 'machine', organization, scopes });
  await workos.organizations.deleteOrganization(organization);
  const path = '/api/v1/organization';
  const responses = [
    await request.get(path, bearer(token)),
    await request.patch(path, { ...bearer(token), data: { name: 'Back' } }),
  ];
  for (const response of responses) {
    expect(response.status()).toBe(401);
    expect(response.headers()['www-authenticate']).toContain('invalid_token');
  }
});

async function readAccessToken(cookie: string) {
  const [, sealed = ''] = cookie.split('=');
  const options = { password: appVariables.WORKOS_COOKIE_PASSWORD };
  return (await unsealData<{ accessToken: string }>(sealed, options)).accessToken;
}

test.describe('renaming the organization', () => {
  const path = '/api/v1/organization';
  const rename = (credential: string, data: unknown = { name: 'Renamed' }) => ({
    ...bearer(credential),
    data,
  });

  test('works with an API key, which is the actor in the audit log', async ({ request }) => {
    const { id, value, organizationId } = await apiKey(['settings:manage']);
    const response = await request.patch(path, rename(value));
    expect(await response.json()).toEqual({ id: organizationId, name: 'Renamed' });
    expect((await workos.organizations.getOrganization(organizationId)).name).toBe('Renamed');
    await expect
      .poll(() => readAuditLog(organizationId))
      .toMatchObject([
        {
          action: 'organization.renamed',
          actor: { id, type: 'api_key', name: 'Test' },
          targets: [{ id: organizationId, type: 'organization' }],
        },
      ]);
  });

  test('a key without the permission, an impersonator, and invalid input change nothing', async ({
    request,
    playwright,
  }) => {
    const { value, organizationId } = await apiKey(['reports:read']);
    expect((await request.patch(path, rename(value))).status()).toBe(403);

    const admin = await createUser({
      memberships: [{ organization: organizationId, role: 'admin' }],
    });
    const { accessToken } = await authenticate(admin.email);
    const { cookie } = await impersonate(playwright.request, admin.id);
    const impersonated = await request.patch(path, rename(await readAccessToken(cookie)));
    expect(impersonated.status()).toBe(403);
    expect((await impersonated.json()).detail).toBe('Impersonators can’t change anything.');

    for (const data of [{ name: ' ' }, { name: 'x'.repeat(101) }, {}, 'text', null]) {
      const response = await request.patch(path, rename(accessToken, data));
      expect(response.status()).toBe(400);
      expect(response.headers()['content-type']).toBe('application/problem+json');
    }
    expect((await workos.organizations.getOrganization(organizationId)).name).toBe('Keys');
    const events = await readAuditLog(organizationId);
    expect(events.map(({ action }) => action)).toEqual(['session.started']);
  });
});

test('members are listed page by page to callers who may see them', async ({ request }) => {
  const { user, token } = await tokenFor();
  await control('POST', `/organizations/${user.organizations[0]}/members`, { count: 120 });
  const first = await (await request.get('/api/v1/members', bearer(token))).json();
  expect(first.members).toHaveLength(100);
  expect(first.members[0]).toEqual({
    id: expect.stringMatching(/^om_/),
    name: expect.any(String),
    email: user.email,
    role: 'member',
    status: 'active',
  });
  const rest = await (
    await request.get(`/api/v1/members?after=${first.next}`, bearer(token))
  ).json();
  expect(rest.members).toHaveLength(21);
  expect(rest.next).toBeNull();

  const { value } = await apiKey(['reports:read']);
  const refused = await request.get('/api/v1/members', bearer(value));
  expect(refused.status()).toBe(403);
  const alone = await createUser();
  const { accessToken } = await authenticate(alone.email);
  expect((await request.get('/api/v1/members', bearer(accessToken))).status()).toBe(403);
});
