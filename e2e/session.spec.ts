import { createUser } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { expect, openSettings, test } from './support/fixtures';

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
  const session = page.getByRole('region', { name: 'Session' }).getByText(/^session_/);
  const before = { id: await session.textContent(), cookie: await readCookie() };

  await openSettings(page);
  await expect(page.getByRole('heading', { name: 'Organization settings' })).toBeVisible();
  await page.goto('/dashboard');

  await expect(page.getByRole('region', { name: 'Organization' })).toContainText(
    'Analytical Engines',
  );
  await expect(session).toHaveText(before.id ?? '');
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
  // WorkOS still knows the user, so it doesn't ask who they are.
  await page.goto(`${other.url}/dashboard`);
  await expect(page.getByRole('main')).toContainText(user.email);
  await signOut();

  await page.goto('/dashboard');
  await expect(page.getByRole('main')).toContainText(user.email);
  await other.stop();
});
