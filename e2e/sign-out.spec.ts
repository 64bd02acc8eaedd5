import { createUser, revokeSession } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { continueWithEmail, expect, test } from './support/fixtures';

test('signing out ends the session in the app and at WorkOS', async ({
  page,
  context,
  signIn,
  signOut,
}) => {
  await signIn(await createUser({ accessTokenTtl: -60 }));
  const session = (await context.cookies()).filter(({ name }) => name === 'wos-session');

  await signOut();
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await context.addCookies(session);
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('the home page offers the dashboard from sign-in until the session has ended', async ({
  page,
  context,
}) => {
  const dashboard = page.getByRole('link', { name: 'Dashboard', exact: true });
  const user = await createUser({ accessTokenTtl: -60 });
  await page.goto('/sign-in?returnTo=%2F');
  await continueWithEmail(page, user.email);
  await page.waitForURL('/');
  await expect(dashboard).toBeVisible();

  // A browser may have lost the hint, or kept one of a session that ended elsewhere.
  await context.clearCookies({ name: 'signed-in' });
  await page.goto('/');
  await expect(dashboard).toBeHidden();
  await page.goto('/dashboard');
  await page.goto('/');
  await expect(dashboard).toBeVisible();

  const [session] = (await workos.userManagement.listSessions(user.id)).data;
  await revokeSession(session?.id ?? '');
  await dashboard.click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect(dashboard).toBeHidden();
});

test('a page in the back/forward cache reloads when the user goes back to it', async ({
  page,
  context,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/401 \(Unauthorized\)/);
  await signInFast(await createUser());
  await page.goto('/dashboard');
  await expect(
    page.getByRole('heading', { name: 'Create your organization', level: 1 }),
  ).toBeVisible();
  await context.clearCookies({ name: 'wos-session' });
  // Automated browsers have no back/forward cache, so this is the event that others send.
  await expect(async () => {
    await page.evaluate(() =>
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('signing in and out works', async ({ page, signIn, signOut }) => {
    await signIn(await createUser());
    await signOut();
    await page.goto('/dashboard');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
});
