import type { Page } from '@playwright/test';
import { refusals } from '@/lib/auth/refusal';
import { changeGrants, createUser, type TestUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';

/** An admin of two organizations whose names no other test has. */
function createAdmin() {
  const suffix = crypto.randomUUID().slice(0, 8);
  return createUser({
    firstName: 'Ann',
    memberships: [
      { organization: `North ${suffix}`, role: 'admin' },
      { organization: `South ${suffix}`, role: 'admin' },
    ],
  });
}

async function signInTo(page: Page, user: { email: string }, organizationId?: string) {
  await page
    .context()
    .addCookies([await sessionCookie(await authenticate(user.email, organizationId))]);
}

async function switchToSouth(page: Page) {
  await page.getByRole('button', { name: 'Switch organization' }).click();
  await page
    .getByRole('form', { name: 'Organizations' })
    .getByRole('button', { name: /South/ })
    .click();
  await expect(page.getByRole('button', { name: /^South.*switch organization/ })).toBeVisible();
}

const nameOf = async (id = '') => (await workos.organizations.getOrganization(id)).name;

/** React has taken over a page once its session is watched. */
const isHydrated = (page: Page) =>
  expect
    .poll(async () => {
      const answer = page.waitForRequest('**/api/me', { timeout: 500 }).catch(() => undefined);
      await focus(page);
      return Boolean(await answer);
    })
    .toBe(true);

const focus = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('focus')));

async function openTwoTabs(page: Page, user: TestUser, path: string) {
  await signInTo(page, user, user.organizations[0]);
  await page.goto('/dashboard');
  const second = await page.context().newPage();
  await second.goto(path);
  await expect(second.getByRole('button', { name: /^North.*switch organization/ })).toBeVisible();
  await isHydrated(second);
  return second;
}

test('a form opened in one organization changes nothing in another that a second tab switched to', async ({
  page,
}) => {
  const user = await createAdmin();
  const [north, south] = user.organizations;
  const second = await openTwoTabs(page, user, '/dashboard/settings');
  const before = [await nameOf(north), await nameOf(south)];
  const field = second.getByRole('textbox', { name: 'Organization name' });
  await field.fill('Renamed');
  await switchToSouth(page);

  await second.getByRole('button', { name: 'Save' }).click();

  await expect(second.getByText(refusals['other-organization'])).toBeVisible();
  await expect(field).toHaveValue('Renamed');
  expect([await nameOf(north), await nameOf(south)]).toEqual(before);
  await second.getByRole('link', { name: 'Reload the page' }).click();
  await expect(field).toHaveValue(before[1] ?? '');
});

test('returning to a tab of another organization says so, and loads the current one', async ({
  page,
}) => {
  const user = await createAdmin();
  const second = await openTwoTabs(page, user, '/dashboard/members');
  await switchToSouth(page);
  await focus(second);
  const dialog = second.getByRole('dialog', { name: 'You switched organizations' });
  await dialog.getByRole('link', { name: 'Reload' }).click();
  await expect(second.getByRole('button', { name: /^South.*switch organization/ })).toBeVisible();
  await expect(second).toHaveURL('/dashboard/members');
});

test('a click after somebody else signed in shows nothing of theirs under the first name', async ({
  page,
  signInFast,
}) => {
  const alpha = await createUser({
    firstName: 'Alpha',
    memberships: [{ organization: 'Alpha Inc', role: 'admin' }],
  });
  const bravo = await createUser({
    firstName: 'Bravo',
    memberships: [{ organization: 'Bravo Inc', role: 'admin' }],
  });
  await signInFast(alpha);
  await page.goto('/dashboard/account');
  await signInFast(bravo);
  // Records every moment in which both names are on the page.
  await page.addInitScript(watchForBoth);
  await page.evaluate(watchForBoth);

  await page.getByRole('link', { name: 'Members', exact: true }).click();

  await expect(page.getByRole('button', { name: 'Account menu for Bravo' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(bravo.email);
  expect(await page.evaluate(() => sessionStorage.getItem('mixed'))).toBeNull();
});

function watchForBoth() {
  new MutationObserver(() => {
    const header = document.querySelector('header')?.textContent ?? '';
    const main = document.querySelector('main')?.textContent ?? '';
    if (header.includes('Alpha') && /Bravo/.test(main)) sessionStorage.setItem('mixed', main);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

test('a click after a switch in another tab shows one organization everywhere', async ({
  page,
}) => {
  const user = await createAdmin();
  const second = await openTwoTabs(page, user, '/dashboard/account');
  await switchToSouth(page);
  await second.getByRole('link', { name: 'Members', exact: true }).click();
  await expect(second.getByRole('heading', { name: 'Members', level: 1 })).toBeVisible();
  await expect(second.getByRole('button', { name: /^South.*switch organization/ })).toBeVisible();
});

test('the browser calls an API with the token of the current organization', async ({ page }) => {
  const user = await createAdmin();
  const [north = '', south = ''] = user.organizations;
  await signInTo(page, user, north);
  await page.goto('/dashboard/developer');
  const call = page.getByRole('region', { name: 'From a client component' });
  await call.getByRole('button', { name: 'Send the request' }).click();
  await expect(call).toContainText(north);

  await switchToSouth(page);
  await page.getByRole('link', { name: 'Developer', exact: true }).click();
  await call.getByRole('button', { name: 'Send the request' }).click();
  await expect(call).toContainText(south);
});

const inBrowser = (page: Page) => page.getByRole('region', { name: 'In the browser' });

test('new grants reach the hooks of the library at once, and other tabs when they are looked at', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Hooked', role: 'member' }] });
  await signInFast(user);
  const second = await page.context().newPage();
  for (const tab of [page, second]) {
    await tab.goto('/dashboard/account/session');
    await inBrowser(tab).getByRole('button', { name: 'Fetch the access token' }).click();
    await expect(inBrowser(tab)).toContainText('member, until');
  }
  await changeGrants(user, { role: 'admin' });

  await page.getByRole('button', { name: 'Refresh now' }).click();

  await expect(inBrowser(page)).toContainText('Roleadmin');
  await expect(inBrowser(page)).toContainText('admin, until');
  await focus(second);
  await expect(inBrowser(second)).toContainText('Roleadmin');
  await expect(inBrowser(second)).toContainText('admin, until');
});

test('a new name reaches the hooks of the library without a reload', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ firstName: 'Old', lastName: 'Name' });
  await signInFast(user);
  await page.goto('/dashboard/account/session');
  await expect(inBrowser(page)).toContainText('Old Name');
  await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
  await page.getByRole('link', { name: 'Account', exact: true }).first().click();
  await page.getByRole('textbox', { name: 'First name' }).fill('New');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Account menu for New Name' })).toBeVisible();
  await page.getByRole('link', { name: 'Inspect' }).first().click();
  await expect(inBrowser(page)).toContainText('New Name');
  expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);
});

test('somebody added to an organization after they signed up can open it', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  await signInFast(user);
  await page.goto('/dashboard');
  await expect(page.getByRole('banner')).toContainText('No organization');
  const owner = await createUser({ memberships: [{ organization: 'Welcoming', role: 'admin' }] });
  const organizationId = owner.organizations[0] ?? '';
  await workos.userManagement.createOrganizationMembership({ userId: user.id, organizationId });
  await page.reload();
  await page.getByRole('button', { name: 'Open an organization' }).click();
  await page.getByRole('form', { name: 'Organizations' }).getByRole('button').click();
  await expect(page.getByRole('banner')).toContainText('Welcoming');
  await expect(page.getByRole('region', { name: 'Organization' })).toContainText('Rolemember');
});
