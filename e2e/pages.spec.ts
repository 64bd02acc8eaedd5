import { persona } from '@/mocks/personas';
import { expect, test } from './support/fixtures';

test('public pages open signed out, with their styles', async ({ page }) => {
  for (const [path, heading] of [
    ['/', 'Start with sign-in solved.'],
    ['/about', 'How it works'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Sign up' })).toHaveCSS('display', 'flex');
  }
});

test('an address with nothing behind it says so, signed in', async ({
  page,
  signIn,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/404 \(Not Found\)/);
  await signIn(persona('grace'));
  const response = await page.goto('/no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the dashboard' }).click();
  await expect(page).toHaveURL('/dashboard');
});

test('a signed-out visitor of an unknown address is asked to sign in first', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('error pages are those of the app, not those Next.js brings', async ({ page, signInFast }) => {
  await signInFast(persona('grace'));
  for (const path of ['/', '/dashboard']) {
    const html = await (await page.request.get(path)).text();
    for (const text of ['Page not found', 'You do not have access', 'Sign in to see this page']) {
      expect(html.includes(text), `${path}: ${text}`).toBe(true);
    }
    expect(html.includes('next-error-h1'), path).toBe(false);
  }
});
