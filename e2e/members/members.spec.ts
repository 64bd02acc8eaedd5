import type { Page } from '@playwright/test';
import {
  changeGrants,
  control,
  createUser,
  failNext,
  type NewUser,
  newEmail,
  requests,
  type TestUser,
} from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { managerOf } from '../support/manager';

const admin = (values: NewUser = {}) =>
  createUser({
    firstName: 'Frances',
    lastName: 'Allen',
    memberships: [{ organization: 'Compilers', role: 'admin' }],
    ...values,
  });

const colleague = (organizationId = '', firstName = 'John', role = 'member') =>
  createUser({ firstName, memberships: [{ organization: organizationId, role }] });

async function invite(page: Page, email: string) {
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await fillInvitation(page, email);
}

async function fillInvitation(page: Page, email: string) {
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Send invitation' }).click();
}

async function choose(page: Page, name: string, item: string) {
  await page.getByRole('button', { name: `Actions for ${name}` }).click();
  await page.getByRole('button', { name: item }).click();
}

const paths = { members: '/dashboard/members', invitations: '/dashboard/members/invitations' };

const rows = (page: Page, list: 'Members' | 'Invitations') =>
  page
    .getByRole('region', { name: list })
    .filter({ visible: true })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });

test('an admin invites someone, then resends, links to, and revokes the invitation', async ({
  page,
  signInFast,
}) => {
  const email = newEmail();
  await signInFast(await admin());
  await page.goto(paths.invitations);
  await expect(page.getByText('No pending invitations')).toBeVisible();

  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Role' }).selectOption('Admin');
  await fillInvitation(page, email);
  await expect(page.getByText(`Invitation sent to ${email}.`)).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(rows(page, 'Invitations')).toContainText([`${email}Admin`]);

  await page.getByRole('button', { name: `Resend to ${email}` }).click();
  await expect(page.getByText(`Invitation resent to ${email}.`)).toBeVisible();
  const { data } = await workos.userManagement.listInvitations({ email });
  const link = data[0]?.acceptInvitationUrl ?? '';
  expect(await page.content()).not.toContain(link);
  await page.getByRole('button', { name: `Get link for ${email}` }).click();
  const dialog = page.getByRole('dialog', { name: `Invite link for ${email}` });
  await expect(dialog.getByRole('code')).toHaveText(link);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText(link)).toHaveCount(0);
  await page.getByRole('button', { name: `Revoke ${email}’s invitation` }).click();
  await page.getByRole('button', { name: 'Revoke invitation', exact: true }).click();
  await expect(page.getByText('No pending invitations')).toBeVisible();
});

test('an invitation that has expired can be sent again', async ({ page, signInFast }) => {
  const user = await admin();
  const email = newEmail();
  const [organizationId = ''] = user.organizations;
  const invitation = { email, organizationId, roleSlug: 'admin' };
  const { id } = await workos.userManagement.sendInvitation(invitation);
  await control('POST', `/invitations/${id}/expire`);
  await signInFast(user);
  await page.goto(paths.invitations);
  await expect(rows(page, 'Invitations')).toContainText(['Expired']);
  await page.getByRole('button', { name: `Invite ${email} again` }).click();
  await expect(page.getByText(`Invitation sent to ${email}.`)).toBeVisible();
  await expect(rows(page, 'Invitations')).toHaveCount(1);
  await expect(rows(page, 'Invitations')).not.toContainText(['Expired']);
});

test('an invited user with an account is a pending invitation, and a member after accepting', async ({
  page,
  signInFast,
}) => {
  const user = await admin();
  const { email } = await createUser({ firstName: 'Mary' });
  await signInFast(user);
  await page.goto(paths.members);
  await invite(page, email);
  await expect(page.getByText(`Invitation sent to ${email}.`)).toBeVisible();
  await expect(rows(page, 'Members')).toHaveCount(1);
  expect(await (await page.request.get('/api/members')).text()).not.toContain(email);
  await page.getByRole('link', { name: 'Invitations' }).click();
  await expect(rows(page, 'Invitations')).toContainText([email]);

  const { data } = await workos.userManagement.listInvitations({ email });
  await workos.userManagement.acceptInvitation(data[0]?.id ?? '');
  await page.goto(paths.members);
  await expect(rows(page, 'Members')).toContainText(['Mary', 'Frances']);
  await page.goto(paths.invitations);
  await expect(page.getByText('No pending invitations')).toBeVisible();
});

test('an invalid or already invited address is explained at its field, and stays there', async ({
  page,
  signInFast,
}) => {
  const user = await admin();
  const email = newEmail();
  const [organizationId = ''] = user.organizations;
  await workos.userManagement.sendInvitation({ email, organizationId });
  await signInFast(user);
  await page.goto(paths.members);

  const field = page.getByRole('textbox', { name: 'Email' });
  await invite(page, 'nonsense');
  await expect(field).toHaveAccessibleDescription('Enter a valid email address.');
  await expect(field).toHaveValue('nonsense');
  await fillInvitation(page, email);
  await expect(field).toHaveAccessibleDescription(
    'This person has already been invited. You can resend the invitation from the list.',
  );
  await fillInvitation(page, user.email);
  await expect(field).toHaveAccessibleDescription('This person is already a member.');
  await expect(field).toHaveValue(user.email);
});

test('an admin copies a member’s ID, changes their role, and removes them after confirming', async ({
  page,
  signInFast,
}) => {
  const user = await admin();
  const { id } = await colleague(user.organizations[0]);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await signInFast(user);
  await page.goto(paths.members);
  await expect(rows(page, 'Members')).toContainText(['John', 'Frances Allen']);
  const prompt = page.waitForEvent('dialog');
  const copied = choose(page, 'John', 'Copy user ID');
  expect((await prompt).defaultValue()).toBe(id);
  await Promise.all([(await prompt).dismiss(), copied]);
  const actions = page.getByRole('button', { name: 'Actions for John' });

  await choose(page, 'John', 'Change role…');
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Role' }).selectOption('Admin');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('John is now an admin.')).toBeVisible();
  await expect(rows(page, 'Members').first()).toContainText('Admin');
  await expect(actions).toBeFocused();

  const dialog = page.getByRole('dialog', { name: 'Remove John?' });
  await choose(page, 'John', 'Remove…');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(actions).toBeFocused();
  await choose(page, 'John', 'Remove…');
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Removed John.')).toBeVisible();
  await expect(rows(page, 'Members')).toHaveCount(1);
});

for (const [name, target, refusal] of [
  [
    'their own membership',
    (self: TestUser) => self,
    'You can’t change your own membership. Ask another admin.',
  ],
  [
    'a membership in another organization',
    (_own: TestUser, other: TestUser) => other,
    'This person is no longer in your organization.',
  ],
] as const) {
  test(`an admin can’t change or remove ${name}`, async ({ page, signInFast }) => {
    const [user, outsider] = [await admin(), await admin()];
    await colleague(user.organizations[0], 'John', 'admin');
    await signInFast(user);
    await page.goto(paths.members);
    await expect(page.getByRole('button', { name: 'Actions for John' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Actions for Frances' })).toHaveCount(0);

    const { data: memberships } = await workos.userManagement.listOrganizationMemberships({
      userId: target(user, outsider).id,
    });
    await choose(page, 'John', 'Change role…');
    const johns = await page.locator('input[name="membership"]').first().inputValue();
    await page.route(paths.members, (route) => {
      const sent = route.request().postData();
      expect(sent).toContain(johns);
      return route.continue({ postData: sent?.replace(johns, memberships[0]?.id ?? '') });
    });
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Role' }).selectOption('Member');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toContainText(refusal);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await choose(page, 'John', 'Remove…');
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await expect(dialog).toContainText(refusal);
    expect(await workos.userManagement.getOrganizationMembership(memberships[0]?.id ?? '')).toEqual(
      memberships[0],
    );
  });
}

test('an action is denied if its permission was revoked while the page was open', async ({
  page,
  signInFast,
}) => {
  const user = await admin({ clockOffset: -60 });
  const email = newEmail();
  await signInFast(user);
  await page.goto(paths.members);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();

  await changeGrants(user, { role: 'member' });
  await fillInvitation(page, email);

  await expect(page.getByText('You need the “Manage members” permission.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(email);
  const { data } = await workos.userManagement.listInvitations({ email });
  expect(data).toEqual([]);
});

test('an invitation that WorkOS fails to send is explained, and can be sent again', async ({
  page,
  signInFast,
}) => {
  const user = await admin();
  const email = newEmail();
  await signInFast(user);
  await page.goto(paths.members);
  await failNext(user, {
    path: '/user_management/invitations',
    status: 400,
    json: { code: 'unknown', message: 'x' },
    times: 1,
  });
  await invite(page, email);
  await expect(page.getByText('WorkOS rejected this change.')).toBeVisible();
  await page.getByRole('button', { name: 'Send invitation' }).click();
  await expect(page.getByText(`Invitation sent to ${email}.`)).toBeVisible();
});

test('clicking twice invites once', async ({ page, signInFast }) => {
  const user = await admin();
  await signInFast(user);
  await page.goto(paths.members);
  await failNext(user, { path: '/user_management/invitations', delay: 500, times: 1 });
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByRole('textbox', { name: 'Email' }).fill(newEmail());
  await page.getByRole('button', { name: 'Send invitation' }).dblclick();
  await expect(page.getByText(/^Invitation sent/)).toBeVisible();
  const sent = (await requests(user)).filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/invitations'),
  );
  expect(sent).toHaveLength(1);
});

test('a member can view the list but not change it', async ({ page, signInFast }) => {
  const user = await admin();
  await signInFast(await colleague(user.organizations[0]));
  await page.goto(paths.members);
  await expect(rows(page, 'Members')).toHaveCount(2);
  await expect(rows(page, 'Members').last()).toContainText(user.email);
  await expect(page.getByText('People in your organization.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Invite|Actions/ })).toHaveCount(0);
});

test('an organization’s own roles can be assigned by users who have their permissions', async ({
  page,
  signInFast,
}) => {
  const user = await admin();
  const [organizationId = ''] = user.organizations;
  await workos.authorization.createOrganizationRole(organizationId, {
    slug: 'org-auditor',
    name: 'Auditor',
  });
  await workos.authorization.setOrganizationRolePermissions(organizationId, 'org-auditor', {
    permissions: ['audit-logs:read'],
  });
  await colleague(organizationId);
  await signInFast(user);
  await page.goto(paths.members);
  await choose(page, 'John', 'Change role…');
  const select = page.getByRole('dialog').getByRole('combobox', { name: 'Role' });
  await select.selectOption('Auditor');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('John’s role is now Auditor.')).toBeVisible();

  await signInFast(await managerOf(organizationId));
  await page.goto(paths.members);
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const options = page.getByRole('dialog').getByRole('option');
  await expect(options.filter({ hasText: 'Member' })).toHaveCount(1);
  await expect(options.filter({ hasText: /Admin|Auditor/ })).toHaveCount(0);
});

test('without members:read, the page says what’s missing and who can grant it', async ({
  page,
  signInFast,
}) => {
  await signInFast(
    await createUser({ memberships: [{ organization: 'Closed', permissions: [] }] }),
  );
  await page.goto('/dashboard/members');
  await expect(
    page.getByRole('heading', { name: 'You don’t have access to this page' }),
  ).toBeVisible();
  await expect(page.getByText('You need the “View members” permission.')).toBeVisible();
  await expect(page.getByText('Ask an organization admin for access.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Members' })).toHaveCount(0);
});

test('impersonators can view the list but not change it', async ({ page, impersonate }) => {
  const user = await admin();
  await colleague(user.organizations[0]);
  await impersonate(user, 'Ticket 15');
  await page.goto('/dashboard/members');
  await page.getByRole('button', { name: 'Actions for John' }).click();
  for (const name of ['Invite', 'Change role…', 'Remove…']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeDisabled();
  }
});
