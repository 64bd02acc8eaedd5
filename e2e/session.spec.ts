import { createUser } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { expect, openSettings, readSessionId, test } from './support/fixtures';

test('an expired token is refreshed without the user noticing', async ({
  page,
  context,
  signIn,
}) => {
  const readCookie = async () =>
    (await context.cookies()).find(({ name }) => name === 'wos-session')?.value;
  const user = await createUser({
    memberships: [{ organization: 'Analytical Engines', role: 'admin' }],
    accessTokenTtl: -60,
  });
  await signIn(user);
  const before = { id: await readSessionId(page), cookie: await readCookie() };

  await openSettings(page);
  await expect(page.getByRole('textbox', { name: 'Organization name' })).toBeVisible();
  await page.goto('/dashboard');

  await expect(page.getByRole('region', { name: 'Your access' })).toContainText(
    'Analytical Engines',
  );
  expect(await readSessionId(page)).toBe(before.id);
  expect(await readCookie()).not.toBe(before.cookie);
});

test('a user of two apps on one host signs out of the second without leaving the first', async ({
  page,
  signIn,
  signOut,
}) => {
  const user = await createUser({});
  const other = await startOwnApp({ WORKOS_COOKIE_NAME: 'wos-session-3001' });
  await signIn(user);
  // The user is still signed in at WorkOS, so there's no sign-in page.
  await page.goto(`${other.url}/dashboard`);
  await expect(page.getByRole('main')).toContainText(user.email);
  await signOut();

  await page.goto('/dashboard');
  await expect(page.getByRole('main')).toContainText(user.email);
  await other.stop();
});
