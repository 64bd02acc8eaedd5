import type { Page } from '@playwright/test';
import { appUrl } from '@/mocks/env';
import { changeGrants, createUser } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { readAuditLog } from '../support/audit-log';
import { expect, test } from '../support/fixtures';
import { agentToken, createAgent, post, readResult, resource, runTool, toolCall } from './support';

const name = 'request_member_removal';

/** An admin whose agent has asked to remove their colleague. */
async function ask(mcp = resource) {
  const admin = await createAgent();
  const { organizationId, token } = admin;
  const memberships = [{ organization: organizationId, role: 'member' }];
  const colleague = await createUser({ firstName: 'Bo', lastName: 'Lee', memberships });
  const call = async (args: object) =>
    (await readResult(await post(toolCall(name, args), token, {}, mcp))).value;
  const value = await call({ email: colleague.email });
  expect(value.status).toBe('pending');
  const request = String(value.request);
  return {
    ...admin,
    colleague,
    request,
    url: String(value.url),
    status: async () => (await call({ request })).status,
  };
}

const isMember = async (userId: string) => {
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId });
  return data.length > 0;
};

const approve = (page: Page) => page.getByRole('button', { name: 'Remove member' });

test('an agent asks, its user approves, and the member is removed once', async ({
  page,
  signInFast,
}) => {
  const { user, organizationId, colleague, url, status } = await ask();
  expect(await status()).toBe('pending');
  await signInFast(user);
  await page.goto(url);
  await expect(
    page.getByText(`Test agent requests to remove Bo Lee (${colleague.email})`),
  ).toBeVisible();
  const navigation = page.getByRole('navigation', { name: 'Dashboard' });
  await expect(navigation.getByRole('link', { name: 'Settings' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  expect(await isMember(colleague.id)).toBe(true);
  await approve(page).click();
  await expect(page.getByRole('heading', { name: 'Request approved', level: 1 })).toBeVisible();
  expect(await isMember(colleague.id)).toBe(false);
  expect(await status()).toBe('approved');
  await expect
    .poll(async () => (await readAuditLog(organizationId)).at(-1))
    .toMatchObject({
      action: 'member.removed',
      actor: { id: user.id },
      targets: [{ id: colleague.id }],
      metadata: { client: expect.stringMatching(/^client_/) },
    });

  await page.goto(url);
  await expect(approve(page)).toBeHidden();
});

test('a link that was opened twice works once', async ({ page, context, signInFast }) => {
  const { user, colleague, url, status } = await ask();
  await signInFast(user);
  const second = await context.newPage();
  for (const tab of [page, second]) {
    await tab.goto(url);
    await expect(approve(tab)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Decline' }).click();
  await expect(page.getByRole('heading', { name: 'Request declined', level: 1 })).toBeVisible();
  await approve(second).click();
  await expect(second.getByText('This link no longer works.')).toBeVisible();
  expect(await isMember(colleague.id)).toBe(true);
  expect(await status()).toBe('declined');
});

test('someone who signed in long ago confirms it’s them, and comes back', async ({ page }) => {
  const { user, colleague, url } = await ask();
  await changeGrants(user, { clockOffset: -600 });
  const old = await authenticate(user.email);
  await changeGrants(user, { clockOffset: 0 });
  await page.context().addCookies([await sessionCookie(old)]);
  await page.goto(url);
  await approve(page).click();
  await expect(page.getByText('For security, sign in again')).toBeVisible();
  expect(await isMember(colleague.id)).toBe(true);
  await page.getByRole('link', { name: 'Confirm it’s you' }).click();
  await page.getByRole('textbox', { name: 'Email' }).fill(user.email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await approve(page).click();
  await expect(page.getByRole('heading', { name: 'Request approved', level: 1 })).toBeVisible();
});

test('a link is of no use to anyone else, in another organization, or changed', async ({
  page,
}) => {
  const { user, organizationId, colleague, url } = await ask();
  const other = await createUser({
    memberships: [{ organization: organizationId, role: 'admin' }, { organization: 'Other' }],
  });
  const [, elsewhere = ''] = other.organizations;
  const refused = page.getByRole('heading', { name: 'This link doesn’t work', level: 1 });
  await page
    .context()
    .addCookies([await sessionCookie(await authenticate(other.email, organizationId))]);
  await page.goto(url);
  await expect(refused).toBeVisible();

  await workos.userManagement.createOrganizationMembership({
    userId: user.id,
    organizationId: elsewhere,
    roleSlug: 'admin',
  });
  const signInTo = async (organization: string) =>
    page.context().addCookies([await sessionCookie(await authenticate(user.email, organization))]);
  await signInTo(elsewhere);
  await page.goto(url);
  await expect(refused).toBeVisible();

  await signInTo(organizationId);
  await page.goto(`${url}x`);
  await expect(refused).toBeVisible();
  expect(await isMember(colleague.id)).toBe(true);
  await page.goto(url);
  await expect(approve(page)).toBeVisible();
});

test('a link works for fifteen minutes', async ({ page }) => {
  const preload = new URL('pass-time.mjs', import.meta.url).href;
  const app = await startOwnApp({ NODE_OPTIONS: `--import ${preload}`, APP_URL: appUrl });
  const { user, request, status } = await ask(`${app.url}/mcp`);
  const cookie = await sessionCookie(await authenticate(user.email));
  await page.context().addCookies([{ ...cookie, url: app.url }]);
  await page.goto(`${app.url}/dashboard/agents/removal?request=${request}`);
  await expect(approve(page)).toBeVisible();
  app.send('SIGUSR2');
  await expect.poll(status).toBe('unknown or expired');
  await page.reload();
  await expect(page.getByText('This link doesn’t work')).toBeVisible();
  await page.close();
  await app.stop();
});

test('only the agent that asked gets the answer', async () => {
  const { user, request, status } = await ask();
  const another = await agentToken(user);
  expect((await runTool(another, name, { request })).value.status).toBe('unknown or expired');
  expect(await status()).toBe('pending');
});

test('what a user couldn’t do, their agent can’t ask for', async () => {
  const { user, token } = await createAgent();
  const outsider = await createUser({ memberships: [{ organization: 'Elsewhere' }] });
  const expected = { [user.email]: /your own membership/, [outsider.email]: /No member/ };
  for (const [email, message] of Object.entries(expected)) {
    const { isError, text } = await runTool(token, name, { email });
    expect(isError).toBe(true);
    expect(text).toMatch(message);
  }
  expect((await runTool(token, name)).text).toContain('Pass an email');
});
