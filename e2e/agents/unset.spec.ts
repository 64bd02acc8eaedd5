import { createUser, issueToken } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { serve } from '../support/serve';
import { agentToken, createAgent, post, toolCall } from './support';

test('without an AuthKit domain, the server and the page say which variable to set', async ({
  page,
}) => {
  const app = await startOwnApp({ WORKOS_AUTHKIT_DOMAIN: '' });
  for (const path of ['/mcp', '/.well-known/oauth-protected-resource/mcp']) {
    const response = await fetch(`${app.url}${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect((await response.json()).detail).toContain('set WORKOS_AUTHKIT_DOMAIN');
  }
  const user = await createUser({ memberships: [{ organization: 'Unset' }] });
  await page.context().addCookies([await sessionCookie(await authenticate(user.email))]);
  await page.goto(`${app.url}/dashboard/agents`);
  await expect(page.getByText('set WORKOS_AUTHKIT_DOMAIN')).toBeVisible();
  await page.close();
  await app.stop();
});

test('with a custom domain, tokens of both are accepted, and clients are sent to the first', async () => {
  const own = process.env.MOCK_WORKOS_PORT;
  const domains = [`http://127.0.0.1:${own}`, `http://localhost:${own}/`];
  const app = await startOwnApp({ WORKOS_AUTHKIT_DOMAIN: domains.join(', ') });
  const metadata = await fetch(`${app.url}/.well-known/oauth-protected-resource/mcp`);
  const { authorization_servers, resource } = await metadata.json();
  expect(authorization_servers).toEqual([domains[0]]);
  const { user } = await createAgent();
  for (const [iss, status] of [
    [domains[0], 200],
    [domains[1]?.slice(0, -1), 200],
    ['http://localhost:1', 401],
  ] as const) {
    const token = await agentToken(user, { claims: { iss, aud: resource } });
    const response = await post(toolCall('whoami'), token, {}, `${app.url}/mcp`);
    expect(response.status, iss).toBe(status);
  }
  await app.stop();
});

test('keys that can’t verify any token are an outage, not the caller’s mistake', async () => {
  const rubbish = ['{}', 'null', '[]', '{"keys":"none"}', '{"keys":[]}', '{"keys":[{}]}', '<html>'];
  const sites = await Promise.all(
    rubbish.map((keys) => serve((_, response) => response.end(keys))),
  );
  const app = await startOwnApp({ WORKOS_AUTHKIT_DOMAIN: sites.map(({ url }) => url).join() });
  const { user, organizationId: organization } = await createAgent();
  for (const [index, { url: iss }] of sites.entries()) {
    const agent = await agentToken(user, { claims: { iss } });
    const machine = await issueToken({ kind: 'machine', organization, claims: { iss } });
    const headers = { authorization: `Bearer ${machine}` };
    for (const response of [
      await post(toolCall('whoami'), agent, {}, `${app.url}/mcp`),
      await fetch(`${app.url}/api/v1/whoami`, { headers }),
    ]) {
      expect(response.status, rubbish[index]).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
    }
  }
  await app.stop();
  for (const { stop } of sites) stop();
});
