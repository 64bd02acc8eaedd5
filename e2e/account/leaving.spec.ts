import type { Page } from '@playwright/test';
import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { adminOf } from '../support/admin';
import { countAdmins } from '../support/count-admins';
import { continueWithEmail, expect, test } from '../support/fixtures';
import { createOrganization, submit } from '../support/grants';
import { createAdmin, focus, nameOf, openTwoTabs } from '../support/tabs';

const member = (organization: string) => ({ organization, role: 'member' });

async function leave(page: Page) {
  await page.goto('/dashboard/account');
  await page.getByRole('button', { name: 'Leave organization…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave organization' }).click();
}

async function organizationsOf(userId: string) {
  const { data } = await workos.userManagement.listOrganizationMemberships({ userId });
  return data.map(({ organizationName }) => organizationName);
}

test('a member leaves an organization and lands in another one, in every tab', async ({ page }) => {
  const user = await createAdmin();
  const [north = '', south = ''] = user.organizations;
  await createUser({ memberships: [{ organization: north, role: 'admin' }] });
  const second = await openTwoTabs(page, user, '/dashboard/members');
  await leave(page);
  await expect(page).toHaveURL('/dashboard');
  await expect(page.getByRole('button', { name: /^South.*switch organization/ })).toBeVisible();
  expect(await organizationsOf(user.id)).toEqual([await nameOf(south)]);

  await focus(second);
  await second.getByRole('dialog').getByRole('link', { name: 'Reload' }).click();
  await expect(second.getByRole('button', { name: /^South.*switch organization/ })).toBeVisible();
});

test('a member of one organization leaves it, signs in again, and can create another', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ memberships: [member('Left')] });
  await signInFast(user);
  await leave(page);
  await continueWithEmail(page, user.email);
  await expect(page.getByRole('region', { name: 'New organization' })).toBeVisible();
  expect(await organizationsOf(user.id)).toEqual([]);
});

test('the only admin is told why they can’t leave, until there is another', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Manned', role: 'admin' }] });
  const [organization = ''] = user.organizations;
  await signInFast(user);
  await page.goto('/dashboard/account');
  const open = page.getByRole('button', { name: 'Leave organization…' });
  await expect(page.getByText('You’re the only member. Invite another admin first.')).toBeVisible();
  await expect(open).toBeDisabled();
  await createUser({ memberships: [member(organization)] });
  await page.reload();
  await expect(
    page.getByText('You’re the only admin. Make someone else an admin first.'),
  ).toBeVisible();
  await expect(open).toBeDisabled();
  await adminOf(organization);
  await page.reload();
  await expect(open).toBeEnabled();
});

test('leaving requires a recent sign-in', async ({ page, signInFast }) => {
  const user = await createUser({ memberships: [member('Stayed')], clockOffset: -600 });
  await signInFast(user);
  await leave(page);
  await expect(page.getByText('For security, sign in again and retry.')).toBeVisible();
  expect(await organizationsOf(user.id)).toEqual(['Stayed']);
});

test('impersonators can’t leave', async ({ page, impersonate }) => {
  await impersonate(await createUser({ memberships: [member('Stayed')] }), 'Ticket 17');
  await page.goto('/dashboard/account');
  await expect(page.getByRole('button', { name: 'Leave organization…' })).toBeDisabled();
});

test('the only admin can’t leave by calling the action either', async () => {
  const { admin, id } = await createOrganization();
  await createUser({ memberships: [member(id)] });
  expect(await submit(admin, 'leaveOrganization', {})).toContain(
    'Make someone else an admin first.',
  );
  expect(await countAdmins(id)).toBe(1);
});

test('two admins who leave at the same time leave one admin', async () => {
  const { admin, id } = await createOrganization();
  const other = await adminOf(id);
  await Promise.all([
    submit(admin, 'leaveOrganization', {}),
    submit(other, 'leaveOrganization', {}),
  ]);
  expect(await countAdmins(id)).toBeGreaterThan(0);
});
