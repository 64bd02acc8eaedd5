import type { Page } from '@playwright/test';
import { decodeJwt } from 'jose';
import { permissions } from '@/lib/authz';
import { titleOf } from '@/lib/title-of';
import { organizations, people } from '@/scripts/live/people';
import { authenticate, expect, test, workos } from './fixtures';

const { first, second } = organizations;

const access = (page: Page) => page.getByRole('region', { name: 'Your access' });

test('an admin sees their name, organization, role, and permissions', async ({ page, signIn }) => {
  const { accessToken } = await signIn(people.admin);
  const { permissions: granted = [] } = decodeJwt<{ permissions?: string[] }>(accessToken);
  await page.goto('/dashboard');
  await expect(page.getByText('Welcome back, Mary.')).toBeVisible();
  await expect(access(page)).toContainText(`Admin of ${first.name}`);
  await expect(
    access(page).getByRole('list', { name: 'Permissions', exact: true }).getByRole('listitem'),
  ).toHaveText(granted.map((slug) => titleOf(permissions, slug)));
});

test('a user whose access token no longer works stays signed in', async ({
  page,
  context,
  setSession,
}) => {
  const tokens = await authenticate(people.admin);
  // One that has expired takes five minutes.
  await setSession({ ...tokens, accessToken: `${tokens.accessToken.slice(0, -10)}AAAAAAAAAA` });
  const readCookie = async () =>
    (await context.cookies()).find(({ name }) => name === 'wos-session')?.value;
  const before = await readCookie();
  await page.goto('/dashboard');
  await expect(access(page)).toContainText(`Admin of ${first.name}`);
  expect(await readCookie()).not.toBe(before);
  const { sessionId } = await (await page.request.get('/api/me')).json();
  expect(sessionId).toBe(decodeJwt(tokens.accessToken).sid);
});

test('a member who switches to another organization gets their role there', async ({
  page,
  signIn,
}) => {
  await signIn(people.member);
  await page.goto('/dashboard');
  await expect(access(page)).toContainText(`Member of ${first.name}`);
  await page.getByRole('button', { name: 'Switch organization' }).click();
  await page
    .getByRole('form', { name: 'Organizations' })
    .getByRole('button', { name: second.name })
    .click();
  await expect(access(page)).toContainText(`Admin of ${second.name}`);
});

test('a user who signs out ends the session at WorkOS', async ({ page, signIn }) => {
  const { accessToken, user } = await signIn(people.member);
  const readActive = async () =>
    (await workos.userManagement.listSessions(user.id, { limit: 100 })).data
      .filter(({ status }) => status === 'active')
      .map(({ id }) => id);
  const { sid } = decodeJwt(accessToken);
  expect(await readActive()).toContain(sid);
  await page.goto('/dashboard');
  await page.getByRole('button', { name: /^Account menu for/ }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect.poll(readActive).not.toContain(sid);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
});
