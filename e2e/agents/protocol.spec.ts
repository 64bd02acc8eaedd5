import { origin } from '@/mocks/env';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import {
  agentToken,
  callTool,
  createAgent,
  metadataUrl,
  post,
  resource,
  runTool,
  toolCall,
} from './support';

test('the resource metadata names the resource and its authorization server', async () => {
  for (const url of [metadataUrl, metadataUrl.replace(/\/mcp$/, '')]) {
    const response = await fetch(url);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toEqual({
      resource,
      authorization_servers: [origin],
    });
    expect((await fetch(url, { method: 'OPTIONS' })).status).toBe(200);
  }
});

test('someone without a token is told where to get one, whatever host they name', async () => {
  for (const host of ['', 'evil.example']) {
    const response = await post(toolCall('whoami'), undefined, { 'x-forwarded-host': host });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(
      `Bearer resource_metadata="${metadataUrl}"`,
    );
  }
});

test('pages of other sites are kept out', async () => {
  const { token } = await createAgent();
  for (const other of ['https://evil.example', 'null']) {
    expect((await post(toolCall('whoami'), token, { origin: other })).status, other).toBe(403);
  }
  const own = new URL(resource).origin;
  expect((await post(toolCall('whoami'), token, { origin: own })).status).toBe(200);
});

const invite = toolCall('invite_member', { email: newEmail() });
const nest = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const toPing = (params: string) => `{"jsonrpc":"2.0","id":1,"method":"ping","params":${params}}`;
const nested = toPing(`{"a":${nest(40)}}`);

const hostile: Record<string, [status: number, body: unknown, headers?: Record<string, string>]> = {
  'an oversized message': [413, { ...invite, padding: 'x'.repeat(70_000) }],
  'a message nested too deep': [400, nested],
  'one nested too deep behind brackets in a string': [
    400,
    toPing(`{"s":"${']'.repeat(40)}","a":${nest(40)}}`),
  ],
  'a batch': [400, [invite, invite]],
  'an empty batch': [400, []],
  nothing: [400, ''],
  'half a message': [400, '{"jsonrpc":"2.0","id":1,"method":"tools/c'],
  text: [400, '"tools/call"'],
  null: [400, 'null'],
  'another version': [400, { ...invite, jsonrpc: '1.0' }],
  'a method that’s a number': [400, { ...invite, method: 1 }],
  'parameters that are a list': [400, { ...invite, params: ['invite_member'] }],
  'a form': [415, 'name=invite_member', { 'content-type': 'application/x-www-form-urlencoded' }],
  'a form in disguise': [
    415,
    JSON.stringify(invite),
    { 'content-type': 'text/plain; application/json' },
  ],
  'no content type': [415, JSON.stringify(invite), { 'content-type': '' }],
};

for (const [name, [status, body, headers]] of Object.entries(hostile)) {
  test(`${name} is a protocol error, and nothing is done`, async () => {
    const { organizationId, token } = await createAgent();
    const response = await post(body, token, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ jsonrpc: '2.0', error: { code: -32600 } });
    const { data } = await workos.userManagement.listInvitations({ organizationId });
    expect(data).toEqual([]);
  });
}

test('a hundred thousand levels are rejected unparsed', async () => {
  const { token } = await createAgent();
  expect((await post(toPing(nest(100_000)), token)).status).toBe(413);
});

test('what doesn’t exist, or isn’t valid, is an error in the response', async () => {
  const { token } = await createAgent();
  const send = async (message: object) => {
    const response = await post({ jsonrpc: '2.0', id: 1, ...message }, token);
    expect(response.status).toBeLessThan(500);
    return response.text();
  };
  expect(await send({ method: 'no/such/method' })).toContain('-32601');
  expect(await send({ method: '__proto__' })).toContain('-32601');
  expect(await send(toolCall('no_such_tool'))).toMatch(/-32602|not found/);
  expect(await send(toolCall('constructor'))).toMatch(/-32602|not found/);
  expect(await send({ method: 'tools/call' })).toContain('error');
  expect(await send(toolCall('invite_member', { email: 'none' }))).toMatch(/[Ii]nvalid/);
  expect(await send(toolCall('list_members', { after: 7 }))).toMatch(/[Ii]nvalid/);
});

for (const method of ['GET', 'DELETE']) {
  test(`${method} is refused, because there is no session to read or end`, async () => {
    const { token } = await createAgent();
    const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
    expect((await fetch(resource, { method, headers })).status).toBe(405);
  });
}

test('an invitation that’s repeated is sent once', async () => {
  const { organizationId, token } = await createAgent();
  const email = newEmail();
  expect((await runTool(token, 'invite_member', { email })).value.status).toBe('invited');
  expect((await runTool(token, 'invite_member', { email })).value.status).toBe('already invited');
  const { data } = await workos.userManagement.listInvitations({ organizationId });
  expect(data).toHaveLength(1);
});

test('an agent can’t grant a role above its user’s', async () => {
  const { user, organizationId } = await createAgent('manager');
  await workos.authorization.createOrganizationRole(organizationId, { name: 'M', slug: 'org-m' });
  await workos.authorization.setOrganizationRolePermissions(organizationId, 'org-m', {
    permissions: ['members:read', 'members:manage'],
  });
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId: user.id });
  await workos.userManagement.updateOrganizationMembership(data[0]?.id ?? '', {
    roleSlug: 'org-m',
  });
  const token = await agentToken(user);
  const result = await runTool(token, 'invite_member', { email: newEmail(), role: 'admin' });
  expect(result).toMatchObject({ isError: true, text: expect.stringContaining('only assign') });
  const none = await runTool(token, 'invite_member', { email: newEmail(), role: 'none' });
  expect(none).toMatchObject({ isError: true, text: 'Select a role.' });
  const own = await runTool(token, 'invite_member', { email: newEmail(), role: 'org-m' });
  expect(own.value.status).toBe('invited');
});

test('an agent without an organization is told so', async () => {
  const user = await createUser({ memberships: [] });
  const token = await agentToken(user, { organization: undefined });
  expect((await runTool(token, 'whoami')).value).not.toHaveProperty('organization');
  const response = await callTool(token, 'list_members');
  expect(response.status).toBe(403);
  expect((await response.json()).detail).toContain('have the user choose one');
});

test('one user’s agents share a limit, which is not another user’s', async () => {
  const { user, token } = await createAgent();
  const other = await createAgent();
  const ping = { jsonrpc: '2.0', id: 1, method: 'ping' };
  const tokens = [token, await agentToken(user)];
  const statuses: number[] = [];
  // A minute may end in between.
  for (let round = 0; round < 25 && !statuses.includes(429); round += 1) {
    const calls = Array.from({ length: 10 }, (_, index) => post(ping, tokens[index % 2]));
    const responses = await Promise.all(calls);
    statuses.push(...responses.map(({ status }) => status));
    const refused = responses.find(({ status }) => status === 429);
    if (refused) expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  }
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(120);
  expect(statuses).toContain(429);
  expect((await post(ping, other.token)).status).toBe(200);
});
