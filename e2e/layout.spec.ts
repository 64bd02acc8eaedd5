import type { Locator, Page } from '@playwright/test';
import { permissions } from '@/lib/authz';
import { pages } from '@/lib/routes';
import { control, createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';
import { recordShifts } from './support/layout-shifts';

const paths = [
  '/',
  '/setup',
  '/auth/error?reason=expired',
  ...Object.keys(pages).filter((page) => !page.includes('[')),
  '/dashboard/no/such/page',
];

/** A user with long and right-to-left names and 60 permissions, who invited someone with a long address. */
async function longNameUser() {
  const user = await createUser({
    firstName: 'محمد بن موسى الخوارزمي',
    lastName: `von ${'Donaudampfschifffahrt'.repeat(3)}`,
    memberships: [
      {
        organization: `${'Allgemeine'.repeat(6)} שלום GmbH`,
        role: 'admin',
        permissions: [
          ...Object.keys(permissions),
          ...Array.from({ length: 50 }, (_, n) => `p${n}`),
        ],
      },
      { organization: 'Second' },
    ],
    featureFlags: ['bulk-invites', 'a-flag-with-a-name-that-is-rather-long-for-a-phone'],
  });
  const email = `${'long'.repeat(16)}@${'subdomain.'.repeat(6)}example.com`;
  const [organizationId = ''] = user.organizations;
  for (const isExpired of [true, false]) {
    const { id } = await workos.userManagement.sendInvitation({ email, organizationId });
    if (isExpired) await control('POST', `/invitations/${id}/expire`);
  }
  return user;
}

/** Elements that overflow the page on the right. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName} ${element.className}`);
  });

for (const [name, viewport] of Object.entries({
  'a 320 px phone': { width: 320, height: 640 },
  'a laptop at 200 % zoom': { width: 640, height: 400 },
})) {
  test(`nothing overflows on ${name}, however long the names are`, async ({
    page,
    signInFast,
    consoleErrors,
  }) => {
    test.slow();
    consoleErrors.allowed.push(/404/);
    await page.setViewportSize(viewport);
    const { email, organizations } = await longNameUser();
    await page.goto('/dashboard');
    await page.getByRole('textbox', { name: 'Email' }).fill(email);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Allgemeine' }).click();
    await page.waitForURL('/dashboard');
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[data-skeleton]:visible')).toHaveCount(0);
      expect(await overflowing(page), path).toEqual([]);
    }

    const [organization = ''] = organizations;
    await signInFast(await createUser({ memberships: [{ organization }] }));
    await page.goto('/dashboard/settings');
    await expect(page.getByRole('link', { name: 'Ask محمد' })).toBeVisible();
    expect(await overflowing(page)).toEqual([]);
  });
}

test('no page shifts while it loads', async ({ page, signInFast }) => {
  const shifts = await recordShifts(page);
  // A font that arrives within 100 ms of the first paint is used, and moves text by a few pixels. From here on they are
  // cached.
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready);
  const user = await createUser({ memberships: [{ organization: 'Still', role: 'admin' }] });
  for (const signedIn of [false, true]) {
    if (signedIn) await signInFast(user);
    for (const path of signedIn ? paths : paths.slice(0, 3)) {
      await page.goto(path, { waitUntil: 'load' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[data-skeleton]:visible')).toHaveCount(0);
      expect(await shifts(), path).toEqual([]);
    }
  }
});

test('elements on one line are aligned', async ({ page, signInFast }) => {
  await signInFast(await createUser({ featureFlags: ['quick-actions'] }));
  await page.goto('/dashboard');
  const middle = async (locator: Locator) => {
    const { y, height } = (await locator.boundingBox()) ?? { y: Number.NaN, height: 0 };
    return Math.round(y + height / 2);
  };
  const account = page.getByRole('button', { name: /^Account menu for/ });
  expect(await middle(page.getByRole('button', { name: 'No organization' }))).toBe(
    await middle(account),
  );

  const admin = await createUser({ memberships: [{ organization: 'Aligned', role: 'admin' }] });
  const [organizationId = ''] = admin.organizations;
  await workos.apiKeys.createOrganizationApiKey({
    organizationId,
    name: 'Key',
    permissions: ['members:read'],
  });
  await signInFast(admin);
  await page.goto('/dashboard/api-keys');
  const row = page.getByRole('row', { name: 'Key' });
  expect(await middle(row.getByRole('button', { name: 'Revoke' }))).toBe(
    await middle(row.getByText('1 permission')),
  );
});

test('late-arriving header content causes no layout shift', async ({ page, signInFast }) => {
  await signInFast(await createUser());
  await page.goto('/dashboard');
  const badge = page.getByRole('button', { name: 'Mock WorkOS' });
  const before = await badge.boundingBox();
  for (const name of ['Theme', /^Account menu for/]) {
    await page.getByRole('button', { name }).evaluate((button) => button.remove());
  }
  expect(await badge.boundingBox()).toEqual(before);
});
