import { createUser, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { failNextIn } from '../support/organizations';

test('pending invitations are counted on the home page and at the tab, until they’re revoked', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Counted', role: 'admin' }] });
  const [organizationId = ''] = user.organizations;
  await workos.userManagement.sendInvitation({ email: newEmail(), organizationId });
  const email = newEmail();
  await workos.userManagement.sendInvitation({ email, organizationId });
  await signInFast(user);
  await page.goto('/dashboard');
  await page.getByRole('link', { name: '2 pending invitations' }).click();

  await expect(page.getByRole('link', { name: 'Invitations 2 pending' })).toBeVisible();
  await page.getByRole('button', { name: `Revoke invitation for ${email}` }).click();
  await page.getByRole('button', { name: 'Revoke invitation', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Invitations 1 pending' })).toBeVisible();
});

test('the members are shown if only the invitations can’t be counted', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Uncounted', role: 'admin' }] });
  const [organizationId = ''] = user.organizations;
  await workos.userManagement.sendInvitation({ email: newEmail(), organizationId });
  await signInFast(user);
  await failNextIn(organizationId, { status: 503, path: '/user_management/invitations' });
  await page.goto('/dashboard/members');
  await expect(page.getByText('1 member', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Invitations', exact: true })).toBeVisible();
});
