import type { Page } from '@playwright/test';
import { createUser, type TestUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { expect } from './fixtures';

/** An admin of two organizations with unique names. */
export function createAdmin() {
  const suffix = crypto.randomUUID().slice(0, 8);
  return createUser({
    firstName: 'Ann',
    memberships: [
      { organization: `North ${suffix}`, role: 'admin' },
      { organization: `South ${suffix}`, role: 'admin' },
    ],
  });
}

export async function signInTo(page: Page, user: { email: string }, organizationId?: string) {
  await page
    .context()
    .addCookies([await sessionCookie(await authenticate(user.email, organizationId))]);
}

export async function switchToSouth(page: Page) {
  await page.getByRole('button', { name: 'Switch organization' }).click();
  await page
    .getByRole('form', { name: 'Organizations' })
    .getByRole('button', { name: /South/ })
    .click();
  await expect(page.getByRole('button', { name: /^South.*switch organization/ })).toBeVisible();
}

export const nameOf = async (id = '') => (await workos.organizations.getOrganization(id)).name;

/** A page is hydrated once it watches the session. */
export const expectHydrated = (page: Page) =>
  expect
    .poll(async () => {
      const request = page.waitForRequest('**/api/me', { timeout: 500 }).catch(() => undefined);
      await focus(page);
      return Boolean(await request);
    })
    .toBe(true);

export const focus = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

export async function openTwoTabs(page: Page, user: TestUser, path: string) {
  await signInTo(page, user, user.organizations[0]);
  await page.goto('/dashboard');
  const second = await page.context().newPage();
  await second.goto(path);
  await expect(second.getByRole('button', { name: /^North.*switch organization/ })).toBeVisible();
  await expectHydrated(second);
  return second;
}
