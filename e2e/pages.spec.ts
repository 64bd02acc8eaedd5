import type { Page } from '@playwright/test';
import { title } from '@/lib/site';
import { persona } from '@/mocks/personas';
import { expect, test } from './support/fixtures';

test('public pages open signed out, with their styles', async ({ page }) => {
  for (const path of ['/', '/auth/error']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Sign in' })).toHaveCSS('display', 'flex');
  }
});

test('a signed-in user gets a 404 page for an unknown URL', async ({
  page,
  signIn,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/404 \(Not Found\)/);
  await signIn(persona('grace'));
  const response = await page.goto('/no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to dashboard' }).click();
  await expect(page).toHaveURL('/dashboard');
});

test('an unknown URL redirects a signed-out visitor to sign in first', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

const headings = { '/auth/unreachable': 'WorkOS isn’t responding', '/dashboard': 'Home' };

/** Opens a page whose heading throws in the browser, like a server component with this digest would. */
async function openFailing(page: Page, path: keyof typeof headings, digest: string) {
  const heading = new RegExp(
    String.raw`(\\"h1\\",null,\{[^{}]*\\"children\\":\\")${headings[path]}`,
  );
  const row = `999:E{\\"digest\\":\\"${digest}\\"}\\n`;
  await page.route(path, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    expect(html).toMatch(heading);
    const body = html
      .replace(heading, (_, start) => `${start}$L999`)
      .replace('self.__next_f.push([1,"', (start) => `${start}${row}`);
    await route.fulfill({ response, body });
  });
  await page.goto(path);
}

const failures = {
  '404': 'Page not found',
  '403': 'You don’t have access to this page',
  '401': 'Sign in to see this page',
};

for (const [status, heading] of Object.entries(failures)) {
  test(`a public page that ends with ${status} shows the app’s page for it`, async ({
    page,
    consoleErrors,
  }) => {
    consoleErrors.allowed.push(/./);
    await openFailing(page, '/auth/unreachable', `NEXT_HTTP_ERROR_FALLBACK;${status}`);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: title })).toBeVisible();
  });
}

test('a public page that fails shows the app’s error page', async ({ page, consoleErrors }) => {
  consoleErrors.allowed.push(/./);
  await openFailing(page, '/auth/unreachable', '4711');
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
  await expect(page.getByText('Reference 4711')).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
});

test('a dashboard page that fails keeps the navigation, and a retry shows it', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/./);
  await signInFast(persona('grace'));
  await openFailing(page, '/dashboard', '4711');
  await expect(page.getByRole('heading', { name: 'Something went wrong' })).toBeVisible();
  await expect(page.getByText('Reference 4711')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Dashboard' })).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
});

test('an unknown dashboard page keeps the navigation and links back', async ({
  page,
  signInFast,
}) => {
  await signInFast(persona('grace'));
  await page.goto('/dashboard/no/such/page');
  await expect(page.getByRole('heading', { name: 'Page not found', level: 1 })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Dashboard' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to home' }).click();
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
});
