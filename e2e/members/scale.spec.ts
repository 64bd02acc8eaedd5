import type { Page } from '@playwright/test';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { findMembership } from '../support/memberships';
import { addMembers } from '../support/organizations';

/** An admin of an organization with this many members besides them. */
async function adminOfMany(members: number) {
  const admin = await createUser({
    firstName: 'Zoe',
    memberships: [{ organization: 'Large', role: 'admin' }],
  });
  const organizationId = admin.organizations[0] ?? '';
  await addMembers(organizationId, members);
  return { admin, organizationId };
}

const rows = (page: Page) =>
  page
    .getByRole('region', { name: 'Members' })
    .filter({ visible: true })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });

const pages = (page: Page) =>
  page.getByRole('navigation', { name: 'Pages' }).filter({ visible: true });

test('a long list is shown page by page, and the page is in the URL', async ({
  page,
  signInFast,
}) => {
  const { admin } = await adminOfMany(120);
  await signInFast(admin);
  await page.goto('/dashboard/members');
  await expect(rows(page)).toHaveCount(50);
  await expect(rows(page).first()).toContainText('Member 120');
  await expect(pages(page).getByText('1–50', { exact: true })).toBeVisible();
  await pages(page).getByRole('link', { name: 'Next' }).click();
  await expect(rows(page).first()).toContainText('Member 70');
  await expect(pages(page).getByText('51–100', { exact: true })).toBeVisible();
  await page.reload();
  await expect(rows(page).first()).toContainText('Member 70');
  await pages(page).getByRole('link', { name: 'Next' }).click();
  await expect(rows(page).last()).toContainText(admin.email);
  await expect(pages(page)).toContainText('101–121 of 121 members');
  await pages(page).getByRole('link', { name: 'Previous' }).click();
  await expect(rows(page).first()).toContainText('Member 70');
  await expect(pages(page).getByText('51–100', { exact: true })).toBeVisible();
});

test('members are found by name, email, role, and status, and sorted', async ({
  page,
  signInFast,
}) => {
  const { admin, organizationId } = await adminOfMany(120);
  const { id } = await createUser({
    firstName: 'Ångström',
    memberships: [{ organization: organizationId }],
  });
  const membership = await findMembership(id);
  await workos.userManagement.deactivateOrganizationMembership(membership?.id ?? '');
  await signInFast(admin);
  await page.goto('/dashboard/members');
  const filters = page.getByRole('search').filter({ visible: true });
  const search = filters.getByRole('searchbox');
  const choose = (name: string, option: string) =>
    filters.getByRole('combobox', { name }).selectOption(option);

  await search.fill('member 7');
  await search.press('Enter');
  await expect(pages(page)).toContainText('11 members');
  await expect(page).toHaveURL(/query=member\+7/);
  await choose('Role', 'Admin');
  await expect(page.getByText('No members found')).toBeVisible();
  await page.getByRole('link', { name: 'Clear filters' }).click();
  await expect(rows(page)).toHaveCount(50);
  await expect(search).toHaveValue('');
  await choose('Role', 'Admin');
  await expect(rows(page)).toContainText([admin.email]);

  await choose('Role', 'Any role');
  await choose('Status', 'Inactive');
  await expect(rows(page)).toContainText(['ÅngströmInactive']);
  await choose('Status', 'Any status');
  await choose('Sort', 'By name');
  await expect(pages(page)).toContainText('1–50 of 122 members');
  await expect(rows(page).first()).toContainText('Ångström');
  await pages(page).getByRole('link', { name: 'Next' }).click();
  await expect(pages(page)).toContainText('51–100 of 122 members');
  await pages(page).getByRole('link', { name: 'Next' }).click();
  await expect(pages(page)).toContainText('101–122 of 122 members');
  await expect(rows(page).last()).toContainText('Zoe');
  await choose('Sort', 'Oldest first');
  await expect(rows(page).first()).toContainText('Zoe');
});

test('a search in a very large organization continues where it stopped, and a full address finds anyone', async ({
  page,
  signInFast,
}) => {
  const { admin } = await adminOfMany(2_500);
  await signInFast(admin);
  await page.goto('/dashboard/members?query=zoe');
  const keepSearching = pages(page).getByRole('link', { name: 'Keep searching' });
  for (const after of [/after=/, /after=(?!.*after)/]) {
    await expect(page.getByText('No matches yet')).toBeVisible();
    const href = await keepSearching.getAttribute('href');
    await keepSearching.click();
    await page.waitForURL(href ?? '');
    await expect(page).toHaveURL(after);
  }
  await expect(rows(page)).toContainText([admin.email]);
  await page.goto(`/dashboard/members?query=${encodeURIComponent(admin.email)}`);
  await expect(rows(page)).toContainText([admin.email]);
  await expect(pages(page)).toContainText('1 member');
});

const strange = {
  'values that don’t exist': 'page=-1&sort=x&status=%00',
  'a repeated parameter': 'query=a&query=b',
  'a long one': `role=${'x'.repeat(2_000)}`,
};

for (const [name, query] of Object.entries(strange)) {
  test(`a URL with ${name} shows the list`, async ({ page, signInFast }) => {
    const { admin } = await adminOfMany(1);
    await signInFast(admin);
    await page.goto(`/dashboard/members?${query}`);
    await expect(rows(page)).toHaveCount(2);
  });
}

test('an old invitation can be seen and revoked', async ({ page, signInFast }) => {
  const { admin, organizationId } = await adminOfMany(1);
  const email = newEmail();
  await workos.userManagement.sendInvitation({ email, organizationId });
  const newer = Array.from({ length: 101 }, async () => {
    const values = { email: newEmail(), organizationId };
    const { id } = await workos.userManagement.sendInvitation(values);
    await workos.userManagement.revokeInvitation(id);
  });
  await Promise.all(newer);
  await signInFast(admin);
  await page.goto('/dashboard/members/invitations');
  await page.getByRole('button', { name: `Revoke ${email}’s invitation` }).click();
  await page.getByRole('button', { name: 'Revoke invitation', exact: true }).click();
  await expect(page.getByText('No pending invitations')).toBeVisible();
});
