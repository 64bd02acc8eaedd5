import type { Page } from '@playwright/test';
import { changeGrants, createUser } from '@/scripts/lib/mock';
import { expect, test } from '../support/fixtures';
import { focus } from '../support/tabs';

const inBrowser = (page: Page) => page.getByRole('region', { name: 'In the browser' });

test('new grants reach the library’s hooks immediately, and other tabs when they get focus', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Hooked', role: 'member' }] });
  await signInFast(user);
  const second = await page.context().newPage();
  for (const tab of [page, second]) {
    await tab.goto('/dashboard/account/session');
    await inBrowser(tab).getByRole('button', { name: 'Get access token' }).click();
    await expect(inBrowser(tab)).toContainText('member, expires');
  }
  await changeGrants(user, { role: 'admin' });

  await page.getByRole('button', { name: 'Refresh now' }).click();

  await expect(inBrowser(page)).toContainText('Roleadmin');
  await expect(inBrowser(page)).toContainText('admin, expires');
  await focus(second);
  await expect(inBrowser(second)).toContainText('Roleadmin');
  await expect(inBrowser(second)).toContainText('admin, expires');
});

test('a new name reaches the library’s hooks without a reload', async ({ page, signInFast }) => {
  const user = await createUser({ firstName: 'Old', lastName: 'Name' });
  await signInFast(user);
  await page.goto('/dashboard/account/session');
  await expect(inBrowser(page)).toContainText('Old Name');
  await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('textbox', { name: 'First name' }).fill('New');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Account menu for New Name' })).toBeVisible();
  await page.getByRole('link', { name: 'Sessions' }).click();
  await page.getByRole('link', { name: 'Inspect' }).click();
  await expect(inBrowser(page)).toContainText('New Name');
  expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);
});
