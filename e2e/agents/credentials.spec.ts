import { readdirSync } from 'node:fs';
import { clientId, origin } from '@/mocks/env';
import { changeGrants, issueToken } from '@/scripts/lib/mock';
import { expect, test } from '../support/fixtures';
import { bearer, exists, type Kind, kindNames, kinds, permissions, request } from './credentials';
import { agentToken, callTool, createAgent, metadataUrl, resource } from './support';

const programs: readonly Kind[] = ['access-token', 'machine', 'organization-key', 'user-key'];

/** Which kinds each route is for. */
const accepts: Record<string, readonly Kind[]> = {
  '/api/me': ['session'],
  '/api/members': ['session'],
  '/api/admins': ['session'],
  '/api/v1/members': programs,
  '/api/v1/organization': programs,
  '/api/v1/whoami': programs,
  '/mcp': ['agent'],
};

const routes = Object.entries(accepts).filter(([route]) => exists(route));

/** Not of users: probes, webhooks, and the scheduler. */
const others = ['/api/[...rest]', '/api/cron/events', '/api/health', '/api/webhooks/workos'];

test('the matrix has every route that takes a credential', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((file) => /^(api\/.*|mcp\/)route\.ts$/.test(file))
    .map((file) => `/${file.replace(/\/route\.ts$/, '')}`)
    .filter((route) => !others.includes(route));
  expect(found.sort()).toEqual(routes.map(([route]) => route).sort());
});

for (const [route, accepted] of routes) {
  test(`${route} accepts ${accepted.join(', ')}, and nothing else`, async () => {
    const world = await createAgent();
    for (const kind of kindNames) {
      const response = await request(route, await kinds[kind](world));
      expect(response.status, kind).toBe(accepted.includes(kind) ? 200 : 401);
    }
  });
}

// A route that refuses one of the kinds that others of its file accept.
for (const [route] of routes.filter(([name]) => name === '/api/v1/organization')) {
  test(`PATCH ${route} refuses a user’s key, and no other program`, async () => {
    const world = await createAgent();
    for (const kind of programs) {
      const headers = await kinds[kind](world);
      const response = await fetch(new URL(route, resource), { method: 'PATCH', headers });
      expect(response.status === 401, kind).toBe(kind === 'user-key');
    }
  });
}

const wrong: Record<string, Record<string, unknown>> = {
  'for another resource': { aud: 'https://other.example.com/mcp' },
  'for several resources, without this one': {
    aud: ['https://a.example.com/mcp', `${resource}/x`],
  },
  'for the environment': { aud: clientId },
  'for nothing': { aud: null },
  'from another issuer': { iss: 'https://other.authkit.app' },
  'from the issuer with a path': { iss: `${origin}/x` },
  'from no one': { iss: null },
  expired: { exp: 1 },
  'from the future': { iat: Math.floor(Date.now() / 1_000) + 3_600 },
  'that never expires': { exp: null },
  'of no one': { sub: null },
  'of no client': { client_id: null },
  'without a consent': { sid: null },
  'of an organization that the user isn’t in': { org_id: 'org_01OTHER' },
};

for (const [name, claims] of Object.entries(wrong)) {
  test(`the MCP server rejects a token ${name}`, async () => {
    const { user } = await createAgent();
    const response = await callTool(await agentToken(user, { claims }), 'whoami');
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(
      `Bearer error="invalid_token", resource_metadata="${metadataUrl}"`,
    );
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
}

test('the MCP server and the API reject tokens that WorkOS didn’t sign', async () => {
  const { user, organizationId: organization } = await createAgent();
  for (const signature of ['foreign', 'none'] as const) {
    expect((await callTool(await agentToken(user, { signature }), 'whoami')).status).toBe(401);
    for (const kind of ['session', 'machine'] as const) {
      const token = await issueToken({ kind, user, organization, scopes: permissions, signature });
      expect((await request('/api/v1/whoami', bearer(token))).status, kind).toBe(401);
    }
  }
});

test('the API rejects a machine’s token with a consent, and a session’s without a session', async () => {
  const { user, organizationId: organization } = await createAgent();
  for (const [kind, sid] of [
    ['machine', 'x'],
    ['session', null],
  ] as const) {
    const claims = { sid };
    const token = await issueToken({ kind, user, organization, scopes: permissions, claims });
    expect((await request('/api/v1/whoami', bearer(token))).status, kind).toBe(401);
  }
});

test('an agent loses a permission with its user, at once, and is told which', async () => {
  const { user, token } = await createAgent();
  expect((await callTool(token, 'list_members')).status).toBe(200);
  await changeGrants(user, { role: 'member' });
  expect((await callTool(token, 'list_members')).status).toBe(200);
  const response = await callTool(token, 'invite_member', { email: 'x@example.com' });
  expect(response.status).toBe(403);
  const challenge = response.headers.get('www-authenticate');
  expect(challenge).toContain('error="insufficient_scope"');
  expect(challenge).toContain('error_description="This tool requires the members:manage');
  // It would make clients ask for a scope that AuthKit doesn't have.
  expect(challenge).not.toContain('scope="members');
  expect((await response.json()).detail).toContain('members:manage');
});

test('a machine can do what its scopes say', async () => {
  const { organizationId: organization } = await createAgent();
  const token = await issueToken({ kind: 'machine', organization, scopes: ['billing:read'] });
  const response = await request('/api/v1/whoami', bearer(token));
  expect(response.status).toBe(403);
  expect((await response.json()).detail).toContain('reports:read');
});
