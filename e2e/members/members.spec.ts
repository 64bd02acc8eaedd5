import type { Page } from '@playwright/test';
import { persona } from '@/mocks/personas';
import {
  changeGrants,
  createUser,
  failNext,
  failOrganization,
  newEmail,
  requests,
} from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';

const admin = () =>
  createUser({
    firstName: 'Frances',
    lastName: 'Allen',
    memberships: [{ organization: 'Compilers', role: 'admin' }],
  });

/** Creates somebody in the same organization. */
const colleague = (organizationId = '', firstName = 'John') =>
  createUser({ firstName, memberships: [{ organization: organizationId, role: 'member' }] });

async function invite(page: Page, email: string) {
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Invite' }).click();
}

test('an admin invites somebody, resends and revokes the invitation', async ({
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
  await expect(page.getByText(`Sent to ${email} again.`)).toBeVisible();
  await pending.getByRole('button', { name: `Revoke invitation of ${email}` }).click();
  await expect(pending).toContainText('No pending invitations');
});

test('a wrong or invited address is explained at the field, and stays there', async ({
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
  await expect(field).toHaveAccessibleDescription('This is not an email address.');
  await expect(field).toHaveValue('nonsense');
  await invite(page, email);
  await expect(field).toHaveAccessibleDescription(
    'This person is invited already. Resend it below.',
  );
  await invite(page, user.email);
  await expect(field).toHaveAccessibleDescription('This person is a member already.');
  await expect(field).toHaveValue(user.email);
});

test('an admin changes a role, and removes somebody after a question', async ({
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
  await expect(page.getByText('The role is Admin now.')).toBeVisible();
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

test('nobody changes their own membership, or one of another organization', async ({
  page,
  signInFast,
}) => {
  const [user, stranger] = [await admin(), await admin()];
  await colleague(user.organizations[0]);
  const { data } = await workos.userManagement.listOrganizationMemberships({
    userId: stranger.id,
  });
  await signInFast(user);
  await page.goto('/dashboard/members');
  await expect(page.getByRole('button', { name: 'Remove Frances' })).toHaveCount(0);

  const own = await page.locator('input[name="membership"]').first().inputValue();
  await page.route('/dashboard/members', (route) => {
    const postData = route
      .request()
      .postData()
      ?.replace(own, data[0]?.id ?? '');
    return route.continue({ postData });
  });
  await page.getByRole('button', { name: 'Save role of John' }).click();
  await expect(page.getByText('This person is not in your organization any more.')).toBeVisible();
});

test('a permission taken away while the page is open is refused at the next action', async ({
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

  await expect(page.getByText('You need the permission members:manage for this.')).toBeVisible();
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
  await expect(page.getByText('WorkOS could not do this.')).toBeVisible();
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

test('a member reads the list and is offered nothing to change', async ({ page, signInFast }) => {
  const user = await admin();
  await signInFast(await colleague(user.organizations[0]));
  await page.goto('/dashboard/members');
  const members = page.getByRole('region', { name: 'Members' });
  await expect(members.getByRole('listitem')).toHaveCount(2);
  await expect(members).toContainText(user.email);
  await expect(page.getByRole('button', { name: /Invite|Save|Remove/ })).toHaveCount(0);
});

test('without members:read the page says what is missing and who can grant it', async ({
  page,
  signInFast,
}) => {
  await signInFast(
    await createUser({ memberships: [{ organization: 'Closed', permissions: [] }] }),
  );
  await page.goto('/dashboard/members');
  await expect(
    page.getByRole('heading', { name: 'You do not have access to this page' }),
  ).toBeVisible();
  await expect(page.getByText('It needs the permission members:read')).toBeVisible();
  await expect(page.getByText('An admin of your organization can grant it.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Members' })).toHaveCount(0);
});

test('a long list comes in pages', async ({ page, signInFast }) => {
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

test('somebody without an organization creates one and is its admin', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ firstName: 'Niklaus' });
  await signInFast(user);
  await page.goto('/dashboard/members');
  await page.getByRole('button', { name: 'Create organization' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
    'Give it a name of at most 100 characters.',
  );
  await page.getByRole('textbox', { name: 'Name' }).fill('Oberon');
  await page.getByRole('button', { name: 'Create organization' }).click();

  await expect(page.getByRole('banner')).toContainText('Oberon');
  await expect(page.getByRole('button', { name: 'Invite' })).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByRole('region', { name: 'Organization' })).toContainText('Roleadmin');
});

test('an organization that nobody could be put in does not stay', async ({ page, signInFast }) => {
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
  await expect(page.getByText('WorkOS could not do this.')).toBeVisible();
  const organizations = await workos.organizations.listOrganizations();
  const names = (await organizations.autoPagination()).map((organization) => organization.name);
  expect(names).not.toContain(name);
});

test('an organization whose name cannot be read is not offered its ID as a name', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/React error #441/);
  const user = await admin();
  await signInFast(user);
  await failOrganization(user.organizations[0] ?? '');
  await page.goto('/dashboard/settings');
  const name = page.getByRole('region', { name: 'Name' });
  await expect(name).toContainText('WorkOS did not answer');
  await expect(name.getByRole('textbox')).toHaveCount(0);
});

test('creating an organization is refused while impersonating', async ({ page, impersonate }) => {
  await impersonate(persona('edsger'), 'Ticket 9');
  await page.goto('/dashboard/members');
  await page.getByRole('textbox', { name: 'Name' }).fill('Not mine');
  await page.getByRole('button', { name: 'Create organization' }).click();
  await expect(
    page.getByText('This cannot be done while impersonating somebody. Nothing was changed.'),
  ).toBeVisible();
});
