import { persona } from '@/mocks/personas';
import { createUser, failNext, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { continueWithEmail, expect, test } from './support/fixtures';

test('a new user enters a name, creates an organization, and is its admin', async ({ page }) => {
  const email = newEmail();
  await page.goto('/sign-up');
  await continueWithEmail(page, email);
  await expect(page.getByRole('main')).toContainText(email);

  const name = page.getByRole('textbox', { name: 'Organization name' });
  await page.getByRole('textbox', { name: 'First name' }).fill('Niklaus');
  await page.getByRole('textbox', { name: 'Last name' }).fill('Wirth');
  await page.getByRole('button', { name: 'Create organization' }).click();
  await expect(name).toHaveAccessibleDescription('Enter a name.');
  await name.fill('Oberon');
  await page.getByRole('button', { name: 'Create organization' }).click();

  await expect(page.getByText('Welcome back, Niklaus.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('Admin of Oberon');
});

test('a user who has a name is only asked for the organization’s', async ({ page, signInFast }) => {
  await signInFast(persona('edsger'));
  await page.goto('/dashboard');
  await expect(page.getByRole('main')).toContainText('edsger@example.com');
  await expect(page.getByRole('textbox')).toHaveCount(1);
});

test('an organization is rolled back if its creator can’t be added', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  const name = `Half ${user.id}`;
  await signInFast(user);
  await page.goto('/dashboard');
  await failNext(user, {
    method: 'POST',
    path: '/user_management/organization_memberships',
    status: 400,
  });
  await page.getByRole('textbox', { name: 'Organization name' }).fill(name);
  await page.getByRole('button', { name: 'Create organization' }).click();
  await expect(
    page.getByText('WorkOS couldn’t add you, so the organization wasn’t created.'),
  ).toBeVisible();
  const organizations = await workos.organizations.listOrganizations();
  const names = (await organizations.autoPagination()).map((organization) => organization.name);
  expect(names).not.toContain(name);
});

test('impersonators can’t create an organization', async ({ page, impersonate }) => {
  await impersonate(persona('edsger'), 'Ticket 9');
  await expect(page.getByRole('textbox', { name: 'Organization name' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Create organization' }).first()).toBeDisabled();
});

test('an invited user accepts in the app, and becomes a member with the invited role', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  const inviter = await createUser({
    firstName: 'Barbara',
    lastName: 'Liskov',
    memberships: [{ organization: 'Inviting', role: 'admin' }],
  });
  const [organizationId = ''] = inviter.organizations;
  await workos.userManagement.sendInvitation({
    email: user.email,
    organizationId,
    inviterUserId: inviter.id,
    roleSlug: 'member',
  });
  await signInFast(user);
  await page.goto('/dashboard');
  await expect(page.getByText('Invited by Barbara Liskov · Member')).toBeVisible();
  await page.getByRole('button', { name: 'Accept invitation: Inviting' }).click();
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText(
    'Member of Inviting',
  );
});

test('invitations are shown only to users who have verified their address', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  const { organizations } = await createUser({ memberships: [{ organization: 'Careful' }] });
  const [organizationId = ''] = organizations;
  await workos.userManagement.sendInvitation({ email: user.email, organizationId });
  await workos.userManagement.updateUser({ userId: user.id, emailVerified: false });
  await signInFast(user);
  await page.goto('/dashboard');
  await expect(page.locator('main [data-skeleton]:visible')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Accept invitation/ })).toHaveCount(0);

  await workos.userManagement.updateUser({ userId: user.id, emailVerified: true });
  await signInFast(user);
  await page.goto('/dashboard');
  await expect(page.getByRole('button', { name: /^Accept invitation/ })).toBeVisible();
});

test('a user without an organization is sent from other pages to create or join one', async ({
  page,
  signInFast,
}) => {
  await signInFast(await createUser());
  await page.goto('/dashboard/settings');
  await expect(
    page.getByRole('heading', { name: 'You’re not in an organization yet', level: 1 }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Create or join an organization' }).click();
  await expect(page.getByRole('textbox', { name: 'Organization name' })).toBeVisible();
});
