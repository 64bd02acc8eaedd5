import type { Page } from '@playwright/test';
import { persona } from '@/mocks/personas';
import { expect, test } from './support/fixtures';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

async function choose(page: Page, theme: 'Light' | 'Dark' | 'System') {
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('button', { name: theme }).click();
}

test('a chosen theme persists, in other tabs too, and can be reset to the system theme', async ({
  page,
  context,
  signInFast,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await background(page);
  const other = await context.newPage();
  await other.emulateMedia({ colorScheme: 'light' });
  await other.goto('/');

  await choose(page, 'Dark');
  await expect.poll(() => background(page)).not.toBe(light);
  const dark = await background(page);
  await expect.poll(() => background(other)).toBe(dark);
  await other.close();

  await signInFast(persona('grace'));
  await page.goto('/dashboard');
  expect(await background(page)).toBe(dark);
  await page.getByRole('button', { name: 'Theme' }).click();
  await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'System' }).click();
  await expect.poll(() => background(page)).toBe(light);
});

test('a chosen theme is applied before first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await choose(page, 'Dark');
  // With its scripts blocked, the page only shows what's in the document.
  await page.route('**/*.js', () => undefined);
  await page.goto('/auth/unreachable', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('a chosen theme is applied on a forbidden page', async ({ page, signInFast }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await choose(page, 'Dark');
  await signInFast(persona('grace'));
  await page.goto('/dashboard/settings');
  await expect(
    page.getByRole('heading', { name: 'You don’t have access to this page' }),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('without JavaScript, the system theme applies', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${test.info().project.use.baseURL}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', /oklch\(0\.955|lab\(9/);
  await context.close();
});
