import { expect, signOut, test } from './fixtures';
import { createUser } from './mock';

test('signing out ends the session in the app and at WorkOS', async ({ page, context, signIn }) => {
  await signIn(await createUser({ accessTokenTtl: -60 }));
  const session = (await context.cookies()).filter(({ name }) => name === 'wos-session');

  await signOut(page);
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await context.addCookies(session);
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('signing in and out works', async ({ page, signIn }) => {
    await signIn(await createUser());
    await signOut(page);
    await page.goto('/dashboard');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
});
