import type { Page } from '@playwright/test';
import { createUser, failNext, refreshCall, removeFault } from '@/scripts/lib/mock';
import { expect, test } from './support/fixtures';

const outage = { name: 'WorkOS isn’t responding' };

/** Opens the dashboard of a user whose session can't be refreshed. Returns a function that ends the outage. */
async function openDuringOutage(
  page: Page,
  signInFast: (user: { email: string }) => Promise<void>,
) {
  const user = await createUser({ accessTokenTtl: -60 });
  await signInFast(user);
  const headers = { 'Retry-After': '0' };
  const fault = await failNext(user, { ...refreshCall, status: 503, headers });
  await page.clock.install();
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', outage)).toBeVisible();
  // The countdown runs.
  await expect(page.getByText(/^Trying again in [1-9] seconds?\.$/)).toBeVisible();
  return () => removeFault(fault);
}

test('an outage page reloads by itself', async ({ page, signInFast }) => {
  const end = await openDuringOutage(page, signInFast);
  await expect(page.getByRole('link', { name: 'WorkOS status' })).toHaveAttribute(
    'href',
    'https://status.workos.com',
  );
  await end();
  await page.clock.runFor(10_000);
  await expect(page.getByRole('navigation', { name: 'Dashboard' })).toBeVisible();
});

test('an outage page waits while the browser is offline', async ({
  page,
  context,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/ERR_INTERNET_DISCONNECTED/);
  const end = await openDuringOutage(page, signInFast);
  await end();
  await context.setOffline(true);
  await expect(page.getByText('You’re offline. We’ll try again when you’re back.')).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(page.getByRole('heading', outage)).toBeVisible();

  await context.setOffline(false);
  await page.clock.runFor(10_000);
  await expect(page.getByRole('navigation', { name: 'Dashboard' })).toBeVisible();
});

test('an outage page waits while its tab is hidden', async ({ page, signInFast }) => {
  const end = await openDuringOutage(page, signInFast);
  await end();
  const setHidden = (isHidden: boolean) =>
    page.evaluate(
      (value) => Object.defineProperty(document, 'hidden', { configurable: true, value }),
      isHidden,
    );
  await setHidden(true);
  await page.clock.runFor(60_000);
  await expect(page.getByRole('heading', outage)).toBeVisible();

  await setHidden(false);
  await page.clock.runFor(10_000);
  await expect(page.getByRole('navigation', { name: 'Dashboard' })).toBeVisible();
});

test('an outage page retries less and less often, and then stops', async ({ page, signInFast }) => {
  const end = await openDuringOutage(page, signInFast);
  await expect(page.getByText('Error code outage,')).toBeVisible();
  const status = page.getByRole('status');
  for (const seconds of [10, 20, 40, 80, 160]) {
    const announced = `Trying again in ${seconds} seconds.`;
    await expect(status).toHaveText(announced);
    // The visible countdown isn't announced.
    await page.clock.runFor(3_000);
    await expect(page.getByText(/^Trying again in/).last()).not.toHaveText(announced);
    await expect(status).toHaveText(announced);
    await Promise.all([page.waitForEvent('load'), page.clock.runFor(seconds * 1_000)]);
  }
  await expect(status).toHaveText('We’ve stopped trying. Try again in a few minutes.');
  await end();
  await page.clock.runFor(600_000);
  await expect(page.getByRole('heading', outage)).toBeVisible();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('navigation', { name: 'Dashboard' })).toBeVisible();
});
