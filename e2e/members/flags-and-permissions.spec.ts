import { changeGrants, createUser, type NewUser, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';

const bulk = '/dashboard/members/bulk';

const newUser = (role: string, values: NewUser = {}) =>
  createUser({ memberships: [{ organization: 'Guarded', role }], ...values });

test.describe('a page behind a feature flag', () => {
  const withFlag = { featureFlags: ['bulk-invites'] };

  test('opens with the flag and sends invitations', async ({ page, signInFast }) => {
    const user = await newUser('admin', withFlag);
    const emails = [newEmail(), newEmail()];
    await signInFast(user);
    await page.goto('/dashboard/members');
    await page.getByRole('button', { name: 'Invite', exact: true }).click();
    await page.getByRole('link', { name: 'Invite several people' }).click();
    const list = page.getByRole('textbox', { name: 'Email addresses, one per line' });
    await list.fill(`${emails.join('\n')}\nnot an email`);
    await page.getByRole('button', { name: 'Send invitations' }).click();
    await expect(list).toHaveAccessibleDescription('1 address isn’t valid: “not an email”');
    await list.fill(emails.join('; '));
    await page.getByRole('button', { name: 'Send invitations' }).click();
    await expect(page.getByText('Sent 2 invitations.')).toBeVisible();
  });

  test('denies access without it', async ({ page, signInFast }) => {
    await signInFast(await newUser('admin'));
    await page.goto(bulk);
    await expect(page.getByText('“Bulk invites” isn’t available to you yet.')).toBeVisible();
  });

  test('denies its action once the flag is off', async ({ page, signInFast }) => {
    const user = await newUser('admin', { ...withFlag, clockOffset: -60 });
    const email = newEmail();
    await signInFast(user);
    await page.goto(bulk);
    await page.getByRole('textbox', { name: 'Email addresses, one per line' }).fill(email);
    await changeGrants(user, { featureFlags: [] });
    await page.getByRole('button', { name: 'Send invitations' }).click();
    await expect(page.getByRole('main')).toContainText(
      '“Bulk invites” isn’t available to you yet.',
    );
    expect((await workos.userManagement.listInvitations({ email })).data).toEqual([]);
  });
});

test('the navigation has only pages that the user can open', async ({ page, signInFast }) => {
  const links = page.getByRole('navigation', { name: 'Dashboard' }).getByRole('link');
  for (const permissions of [['members:read'], []]) {
    await signInFast(await createUser({ memberships: [{ organization: 'Nav', permissions }] }));
    await page.goto('/dashboard');
    await expect(links.filter({ hasText: 'Home' })).toBeVisible();
    await expect(links.filter({ hasText: 'Members' })).toHaveCount(permissions.length);
  }
});
