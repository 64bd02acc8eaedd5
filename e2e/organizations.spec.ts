import type { Page } from '@playwright/test';
import {
  changeGrants,
  createUser,
  failNext,
  type NewUser,
  refreshOutage,
} from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { expect, openSettings, test } from './support/fixtures';

const memberships: NewUser['memberships'] = [
  { organization: 'North', role: 'member' },
  { organization: 'South', role: 'admin' },
];

/** Signs in to North through the hosted page, where users with two organizations have to pick one. */
async function openNorth(page: Page, user: { email: string }) {
  await page.goto('/dashboard');
  await page.getByRole('textbox', { name: 'Email' }).fill(user.email);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'North' }).click();
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('North');
}

async function switchTo(page: Page, name: string) {
  await page.getByRole('button', { name: 'Switch organization' }).click();
  await page.getByRole('form', { name: 'Organizations' }).getByRole('button', { name }).click();
}

test('switching back and forth changes role and permissions everywhere', async ({ page }) => {
  await openNorth(page, await createUser({ memberships }));
  const organization = page.getByRole('region', { name: 'Your access' });

  await switchTo(page, 'South');
  await expect(page.getByText('Switched to South.')).toBeVisible();
  await expect(organization).toContainText('South');
  await expect(organization).toContainText('Admin of');
  await expect(page.getByRole('list', { name: 'Permissions' })).toContainText('Manage settings');
  await openSettings(page);
  await expect(page.getByRole('textbox', { name: 'Organization name' })).toBeVisible();

  await switchTo(page, 'North');
  await expect(organization).toContainText('Member of');
  await page.getByRole('button', { name: 'Switch organization' }).click();
  await expect(page.getByRole('button', { name: 'Create organization' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Organization settings' })).toHaveCount(0);
});

test('a user in 105 organizations sees the current one’s name, and can switch to all', async ({
  page,
  context,
}) => {
  const names = Array.from({ length: 105 }, (_, index) => `Branch ${index + 1} of 105`);
  const user = await createUser({ memberships: names.map((organization) => ({ organization })) });
  for (const current of [1, 105]) {
    const session = await authenticate(user.email, user.organizations[current - 1]);
    await context.addCookies([await sessionCookie(session)]);
    await page.goto('/dashboard');
    const name = `Branch ${current} of 105`;
    await expect(page.getByRole('region', { name: 'Your access' })).toContainText(name);
    await page.getByRole('button', { name: `${name}: switch organization` }).click();
    const list = page.getByRole('form', { name: 'Organizations' });
    for (const other of names) await expect(list.getByText(other, { exact: true })).toBeAttached();
  }
});

test('a member of one organization creates another from the menu, as its admin', async ({
  page,
  signInFast,
}) => {
  await signInFast(await createUser({ memberships: [{ organization: 'Only', role: 'member' }] }));
  await page.goto('/dashboard');
  await page.getByRole('button', { name: 'Only: switch organization' }).click();
  await page.getByRole('button', { name: 'Create organization' }).click();
  const dialog = page.getByRole('dialog', { name: 'Create an organization' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Another');
  await dialog.getByRole('button', { name: 'Create organization' }).click();
  await page.getByRole('button', { name: 'Another: switch organization' }).click();
  const organizations = page.getByRole('form', { name: 'Organizations' });
  await expect(organizations.locator('[aria-current=true]')).toHaveText(/Another\s*Admin/);
  await expect(organizations.getByRole('button')).toHaveText(/Only\s*Member/);
});

test('a second tab follows at its next navigation', async ({ page, context }) => {
  await openNorth(page, await createUser({ memberships }));
  const second = await context.newPage();
  await second.goto('/dashboard?second');
  await switchTo(page, 'South');
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('South');
  await second.goto('/dashboard');
  await expect(second.getByRole('region', { name: 'Your access' })).toContainText('South');
});

test('an organization that requires single sign-on redirects to its sign-in', async ({ page }) => {
  const user = await createUser({ memberships });
  const [, south] = user.organizations;
  await openNorth(page, user);
  await changeGrants(user, { organization: south, ssoRequired: true });

  await switchTo(page, 'South');

  await expect(page.getByRole('heading', { name: 'Sign in to South' })).toBeVisible();
  await page.getByRole('button', { name: `Continue as ${user.email}` }).click();
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('South');
});

test('switching to an organization you were removed from shows an error', async ({ page }) => {
  const user = await createUser({ memberships });
  await openNorth(page, user);
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId: user.id });
  const south = data.find(({ organizationName }) => organizationName === 'South');
  await workos.userManagement.deleteOrganizationMembership(south?.id ?? '');

  await switchTo(page, 'South');

  await expect(page.getByText('You’re no longer a member of this organization.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('North');
});

test('when WorkOS isn’t responding, the switch shows an error and the session stays', async ({
  page,
}) => {
  const user = await createUser({ memberships });
  await openNorth(page, user);
  await failNext(user, refreshOutage);
  await switchTo(page, 'South');
  await expect(page.getByText('WorkOS isn’t responding.')).toBeVisible();
  await page.getByRole('button', { name: 'South' }).click();
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('South');
});

test('a stale tab from another user can’t switch the current user’s organization', async ({
  page,
  signInFast,
}) => {
  const first = await createUser({ memberships });
  await openNorth(page, first);
  const second = await createUser({
    memberships: [{ organization: first.organizations[1] ?? '', role: 'member' }],
  });
  await signInFast(second);
  await switchTo(page, 'South');
  await expect(page.getByText('Someone else signed in from another tab')).toBeVisible();
});
