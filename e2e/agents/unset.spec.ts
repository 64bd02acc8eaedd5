import { createUser } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { agentToken, createAgent, toolCall } from './support';

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
    const response = await fetch(`${app.url}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(toolCall('whoami')),
    });
    expect(response.status, iss).toBe(status);
  }
  await app.stop();
});
