import type { Page } from '@playwright/test';
import { createUser, failNext } from '@/scripts/lib/mock';
import { continueWithEmail, expect, test } from './support/fixtures';

test('canceling sign-in is confirmed, and the next try reaches the requested page', async ({
  page,
}) => {
  await page.goto('/dashboard?tab=2');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Sign-in canceled' })).toBeVisible();
  await tryAgain(page);
  await expect(page).toHaveURL('/dashboard?tab=2');
});

test('a callback without state explains what to configure', async ({ page }) => {
  await page.goto('/callback?code=01KEXAMPLE');
  await expect(
    page.getByRole('heading', { name: 'This sign-in link is incomplete' }),
  ).toBeVisible();
  await expect(page.getByText('set a Sign-in URL')).toBeVisible();
  await tryAgain(page);
  await expect(page).toHaveURL('/dashboard');
});

test('a callback with another browser’s state is rejected', async ({ page }) => {
  await page.goto('/callback?code=01KEXAMPLE&state=tampered');
  await expect(
    page.getByRole('heading', { name: 'This sign-in link no longer works' }),
  ).toBeVisible();
  await tryAgain(page);
  await expect(page).toHaveURL('/dashboard');
});

test('opening a callback twice explains that it was already used', async ({ page }) => {
  const callback = page.waitForRequest((request) => request.url().includes('/callback?'));
  await page.goto('/dashboard?from=mail');
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  await page.waitForURL('/dashboard?from=mail');

  await page.goto((await callback).url());

  await expect(
    page.getByRole('heading', { name: 'This sign-in link no longer works' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page).toHaveURL('/dashboard?from=mail');
});

test('when WorkOS isn’t responding, the page says so and the next try works', async ({ page }) => {
  const user = await createUser();
  await failNext(user, {
    path: '/user_management/authenticate',
    status: 503,
    headers: { 'Retry-After': '0' },
    times: 4,
  });
  await page.goto('/dashboard?from=mail');
  await continueWithEmail(page, user.email);
  await expect(page.getByRole('heading', { name: 'WorkOS isn’t responding' })).toBeVisible();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page).toHaveURL('/dashboard?from=mail');
});

async function tryAgain(page: Page) {
  await page.getByRole('link', { name: 'Try again' }).click();
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
}
