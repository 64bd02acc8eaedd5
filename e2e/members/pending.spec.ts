import { createUser, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { deliver, findEvent } from '../support/events';
import { expect, test } from '../support/fixtures';
import { createOrganization, submit } from '../support/grants';
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
  await expect(page.getByRole('link', { name: 'Invite teammates' })).toBeVisible();
  await page.getByRole('link', { name: '2 pending invitations' }).click();

  await expect(page.getByRole('link', { name: 'Invitations 2 pending' })).toBeVisible();
  await page.getByRole('button', { name: `Revoke ${email}’s invitation` }).click();
  await page.getByRole('button', { name: 'Revoke invitation', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Invitations 1 pending' })).toBeVisible();
});

test('an admin sees the number of pending invitations change when another admin or WorkOS changes it', async ({
  page,
  signInFast,
}) => {
  const { admin, id: organizationId } = await createOrganization();
  const other = await createUser({
    featureFlags: ['bulk-invites'],
    memberships: [{ organization: organizationId, role: 'admin' }],
  });
  await signInFast(admin);
  const expectCount = async (count: string) => {
    await page.goto('/dashboard');
    await expect(page.getByRole('link', { name: count })).toBeVisible();
  };
  const email = newEmail();
  await submit(other, 'inviteMember', { email, role: 'member' });
  await expectCount('1 pending invitation');
  await submit(other, 'inviteMany', { emails: newEmail(), role: 'member' });
  await expectCount('2 pending invitations');
  const { data } = await workos.userManagement.listInvitations({ email });
  await submit(other, 'revokeInvitation', { invitation: data[0]?.id ?? '' });
  await expectCount('1 pending invitation');

  const tab = (count: number) => page.getByRole('link', { name: `Invitations ${count} pending` });
  await workos.userManagement.sendInvitation({ email: newEmail(), organizationId });
  await deliver(await findEvent('invitation.created', organizationId));
  await expect(async () => {
    await page.goto('/dashboard/members');
    await expect(tab(2)).toBeVisible({ timeout: 500 });
  }).toPass();

  // The list is always current, so its own tab counts what's in it.
  await workos.userManagement.sendInvitation({ email: newEmail(), organizationId });
  await page.goto('/dashboard/members/invitations');
  await expect(tab(3)).toBeVisible();
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
