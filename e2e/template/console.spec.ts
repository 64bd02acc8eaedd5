import { origin } from '@/mocks/env';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';

test('changes in the console are in the next token', async ({ page, signInFast }) => {
  const user = await createUser({ memberships: [{ organization: 'Console' }] });
  await signInFast(user);
  const permissions = page
    .getByRole('region', { name: 'Permissions' })
    .getByRole('list', { name: 'Granted', exact: true });
  await page.goto('/dashboard');
  await expect(permissions).not.toContainText('billing:read');

  await page.goto(`${origin}/?user=${user.id}`);
  await page.getByRole('combobox', { name: 'Role' }).selectOption('admin');
  await page.getByRole('button', { name: 'Set role' }).click();
  await page.getByRole('switch', { name: 'billing:manage' }).click();
  await expect(page.getByRole('switch', { name: 'billing:manage' })).not.toBeChecked();
  await page.getByRole('switch', { name: 'quick-actions' }).click();
  await page.getByRole('button', { name: 'Expire token now' }).click();

  await page.goto('/dashboard');
  await expect(permissions).toContainText('billing:read');
  await expect(permissions).not.toContainText('billing:manage');
  await expect(page.getByRole('region', { name: 'Organization' })).toContainText('Roleadmin');
  await expect(page.getByRole('region', { name: 'Feature flags' })).toContainText(
    /^Feature flags1 of \d+ on/,
  );
});

test('a session revoked in the console ends at the next refresh', async ({ page, signInFast }) => {
  const user = await createUser({ accessTokenTtl: -1 });
  await signInFast(user);
  await page.goto(`${origin}/?user=${user.id}`);
  await page.getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('Sign in to the app to start one.')).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('"Expire token now" makes the app refresh, with the same session', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  await signInFast(user);
  await page.goto('/dashboard');
  const sessionId = page.getByRole('region', { name: 'Session' }).getByText(/^session_/);
  const before = await sessionId.textContent();

  await page.goto(`${origin}/?user=${user.id}`);
  await page.getByRole('button', { name: 'Expire token now' }).click();
  await page.goto('/dashboard');
  await expect(sessionId).toHaveText(before ?? '');

  await page.goto(`${origin}/?user=${user.id}`);
  await expect(page.getByText('(refresh_token)').first()).toBeVisible();
});

test('the request log shows new requests while it is open', async ({ page }) => {
  const user = await createUser();
  await page.goto(`${origin}/?user=${user.id}`);
  await workos.userManagement.getUser(user.id);
  await expect(page.getByText(`GET /user_management/users/${user.id}`)).toBeVisible();
});

test('impersonating from the console opens the app as that user', async ({ page }) => {
  const user = await createUser({ firstName: 'Margaret', lastName: 'Hamilton' });
  await page.goto(`${origin}/?user=${user.id}`);
  await page.getByLabel('Reason').fill('Ticket 7');
  await page.getByLabel('Your email').fill('ops@example.com');
  await page.getByRole('button', { name: 'Impersonate' }).click();
  await page.waitForURL('/dashboard');
  const banner = page.getByRole('status').filter({ hasText: 'Viewing as' });
  await expect(banner).toContainText('Margaret Hamilton');
  await expect(banner).toContainText('ops@example.com');
});

test('accepting an invitation creates a member and opens the app', async ({ page }) => {
  const { organizations } = await createUser({ memberships: [{ organization: 'Guild' }] });
  const [organizationId = ''] = organizations;
  const email = newEmail();
  const invitation = await workos.userManagement.sendInvitation({ email, organizationId });

  await page.goto(invitation.acceptInvitationUrl);
  await expect(page.getByRole('heading', { name: 'Join Guild' })).toBeVisible();
  await page.getByRole('button', { name: 'Accept invitation' }).click();

  await page.waitForURL('/dashboard');
  await expect(page.getByRole('region', { name: 'You' })).toContainText(email);
  await expect(page.getByRole('region', { name: 'Organization' })).toContainText('Guild');
});
