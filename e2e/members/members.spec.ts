import type { Page } from '@playwright/test';
import { persona } from '@/mocks/personas';
import {
  changeGrants,
  control,
  createUser,
  failNext,
  newEmail,
  requests,
  type TestUser,
} from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';

const admin = () =>
  createUser({
    firstName: 'Frances',
    lastName: 'Allen',
    memberships: [{ organization: 'Compilers', role: 'admin' }],
  });

/** Creates another user in the same organization. */
const colleague = (organizationId = '', firstName = 'John', role = 'member') =>
  createUser({ firstName, memberships: [{ organization: organizationId, role }] });

async function invite(page: Page, email: string) {
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Invite' }).click();
}

test('an admin invites someone, then resends and revokes the invitation', async ({
  page,
  signInFast,
}) => {
  const email = newEmail();
  await signInFast(await admin());
  await page.goto('/dashboard/members');
  const pending = page.getByRole('region', { name: 'Pending invitations' });
  await expect(pending).toContainText('No pending invitations');

  await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('admin');
  await invite(page, email);
  await expect(page.getByText(`Invited ${email}.`)).toBeVisible();
  await expect(pending.getByRole('listitem')).toContainText([email]);
  await expect(pending.getByRole('listitem')).toContainText(['admin']);

  await pending.getByRole('button', { name: `Resend to ${email}` }).click();
  await expect(page.getByText(`Invitation resent to ${email}.`)).toBeVisible();
  await pending.getByRole('button', { name: `Revoke invitation for ${email}` }).click();
  await expect(pending).toContainText('No pending invitations');
});

test('someone with an account who’s invited is a pending invitation, and a member once they accept', async ({
  page,
  signInFast,
}) => {
  const user = await admin();
  const { email } = await createUser({ firstName: 'Mary' });
  await signInFast(user);
  await page.goto('/dashboard/members');
  await invite(page, email);
  const pending = page.getByRole('region', { name: 'Pending invitations' });
  const members = page.getByRole('region', { name: 'Members' });
  await expect(pending.getByRole('listitem')).toContainText([email]);
  await expect(members.getByRole('listitem')).toHaveCount(1);
  expect(await (await page.request.get('/api/members')).text()).not.toContain(email);

  const { data } = await workos.userManagement.listInvitations({ email });
  await workos.userManagement.acceptInvitation(data[0]?.id ?? '');
  await page.reload();
  await expect(members.getByRole('listitem')).toContainText(['Mary', 'Frances']);
  await expect(pending).toContainText('No pending invitations');
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
  await page.goto('/dashboard/members');

  const field = page.getByRole('textbox', { name: 'Email' });
  await invite(page, 'nonsense');
  await expect(field).toHaveAccessibleDescription('Enter a valid email address.');
  await expect(field).toHaveValue('nonsense');
  await invite(page, email);
  await expect(field).toHaveAccessibleDescription(
    'This person has already been invited. You can resend the invitation below.',
  );
  await invite(page, user.email);
  await expect(field).toHaveAccessibleDescription('This person is already a member.');
  await expect(field).toHaveValue(user.email);
});

test('an admin changes a role and removes a member after confirming', async ({
  page,
  signInFast,
}) => {
  const user = await admin();
  await colleague(user.organizations[0]);
  await signInFast(user);
  await page.goto('/dashboard/members');
  const members = page.getByRole('region', { name: 'Members' });
  await expect(members.getByRole('listitem')).toHaveCount(2);

  await members.getByRole('combobox', { name: 'Role of John' }).selectOption('admin');
  await members.getByRole('button', { name: 'Save role of John' }).click();
  await expect(page.getByText('John is now Admin.')).toBeVisible();
  await page.reload();
  await expect(members.getByRole('combobox', { name: 'Role of John' })).toHaveValue('admin');

  const remove = members.getByRole('button', { name: 'Remove John' });
  const dialog = page.getByRole('dialog', { name: 'Remove John?' });
  await remove.click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(remove).toBeFocused();
  await remove.click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(members.getByRole('listitem')).toHaveCount(1);
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
    await page.goto('/dashboard/members');
    await expect(page.getByRole('button', { name: 'Remove John' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Remove Frances' })).toHaveCount(0);

    const { data: memberships } = await workos.userManagement.listOrganizationMemberships({
      userId: target(user, outsider).id,
    });
    const johns = await page.locator('input[name="membership"]').first().inputValue();
    await page.route('/dashboard/members', (route) => {
      const sent = route.request().postData();
      expect(sent).toContain(johns);
      return route.continue({ postData: sent?.replace(johns, memberships[0]?.id ?? '') });
    });
    await page.getByRole('combobox', { name: 'Role of John' }).selectOption('member');
    await page.getByRole('button', { name: 'Save role of John' }).click();
    await expect(page.getByText(refusal)).toHaveCount(1);
    await page.getByRole('button', { name: 'Remove John' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove John?' });
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
  const user = await admin();
  const email = newEmail();
  await signInFast(user);
  await page.goto('/dashboard/members');
  await expect(page.getByRole('button', { name: 'Invite' })).toBeVisible();

  await changeGrants(user, { role: 'member' });
  await invite(page, email);

  await expect(page.getByText('You need the members:manage permission.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(email);
  const { data } = await workos.userManagement.listInvitations({ email });
  expect(data).toEqual([]);
});

test('an invitation that WorkOS fails to send is explained, and nothing is lost', async ({
  page,
  signInFast,
}) => {
  const user = await admin();
  const email = newEmail();
  await signInFast(user);
  await page.goto('/dashboard/members');
  await failNext(user, {
    path: '/user_management/invitations',
    status: 400,
    json: { code: 'unknown', message: 'x' },
    times: 1,
  });
  await invite(page, email);
  await expect(page.getByText('WorkOS rejected this change.')).toBeVisible();
  await page.getByRole('button', { name: 'Invite' }).click();
  await expect(page.getByText(`Invited ${email}.`)).toBeVisible();
});

test('clicking twice invites once', async ({ page, signInFast }) => {
  const user = await admin();
  await signInFast(user);
  await page.goto('/dashboard/members');
  await failNext(user, { path: '/user_management/invitations', delay: 500, times: 1 });
  await page.getByRole('textbox', { name: 'Email' }).fill(newEmail());
  await page.getByRole('button', { name: 'Invite' }).dblclick();
  await expect(page.getByText(/^Invited/)).toBeVisible();
  const sent = (await requests(user)).filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/invitations'),
  );
  expect(sent).toHaveLength(1);
});

test('a member can view the list but not change it', async ({ page, signInFast }) => {
  const user = await admin();
  await signInFast(await colleague(user.organizations[0]));
  await page.goto('/dashboard/members');
  const members = page.getByRole('region', { name: 'Members' });
  await expect(members.getByRole('listitem')).toHaveCount(2);
  await expect(members).toContainText(user.email);
  await expect(page.getByRole('button', { name: /Invite|Save|Remove/ })).toHaveCount(0);
});

test('without members:read, the page says what is missing and who can grant it', async ({
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
  await expect(page.getByText('You need the members:read permission.')).toBeVisible();
  await expect(page.getByText('Ask an organization admin for access.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Members' })).toHaveCount(0);
});

test('a long list is paginated', async ({ page, signInFast }) => {
  const user = await admin();
  await Promise.all(Array.from({ length: 24 }, () => colleague(user.organizations[0])));
  await signInFast(user);
  await page.goto('/dashboard/members');
  const members = page.getByRole('region', { name: 'Members' }).filter({ visible: true });
  await expect(members.getByRole('listitem')).toHaveCount(20);
  await members.getByRole('link', { name: 'Next page' }).click();
  await expect(members.getByRole('listitem')).toHaveCount(5);
  await expect(members).toContainText(user.email);
  await members.getByRole('link', { name: 'First page' }).click();
  await expect(members.getByRole('listitem')).toHaveCount(20);
});

test('a user without an organization creates one and is its admin', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ firstName: 'Niklaus' });
  await signInFast(user);
  await page.goto('/dashboard/members');
  await page.getByRole('button', { name: 'Create organization' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
    'Enter a name.',
  );
  await page.getByRole('textbox', { name: 'Name' }).fill('Oberon');
  await page.getByRole('button', { name: 'Create organization' }).click();

  await expect(page.getByRole('banner')).toContainText('Oberon');
  await expect(page.getByRole('region', { name: 'Organization' })).toContainText('Roleadmin');
  await page.goto('/dashboard/members');
  await expect(page.getByRole('button', { name: 'Invite' })).toBeVisible();
});

test('an organization is rolled back if its creator can’t be added', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  const name = `Half ${user.id}`;
  await signInFast(user);
  await page.goto('/dashboard/members');
  await failNext(user, {
    method: 'POST',
    path: '/user_management/organization_memberships',
    status: 400,
  });
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('button', { name: 'Create organization' }).click();
  await expect(
    page.getByText('WorkOS couldn’t add you, so the organization wasn’t created.'),
  ).toBeVisible();
  const organizations = await workos.organizations.listOrganizations();
  const names = (await organizations.autoPagination()).map((organization) => organization.name);
  expect(names).not.toContain(name);
});

test('the form doesn’t suggest the ID as a name if the name can’t be loaded', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/React error #441/);
  const user = await admin();
  await signInFast(user);
  await control('POST', '/faults', {
    path: `/organizations/${user.organizations[0]}`,
    status: 503,
    headers: { 'Retry-After': '0' },
  });
  await page.goto('/dashboard/settings');
  const name = page.getByRole('region', { name: 'Name' });
  await expect(name).toContainText('WorkOS isn’t responding');
  await expect(name.getByRole('textbox')).toHaveCount(0);
});

test('impersonators can’t create an organization', async ({ page, impersonate }) => {
  await impersonate(persona('edsger'), 'Ticket 9');
  await page.goto('/dashboard/members');
  await page.getByRole('textbox', { name: 'Name' }).fill('Not mine');
  await page.getByRole('button', { name: 'Create organization' }).click();
  await expect(page.getByText('You can’t do this while impersonating someone.')).toBeVisible();
});
