import { persona } from '@/mocks/personas';
import { changeGrants, createUser } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';
import { continueWithEmail, expect, test } from '../support/fixtures';

test('a new name is saved at WorkOS and shows everywhere immediately', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({
    firstName: 'Sophie',
    lastName: 'Wilson',
    memberships: [{ organization: 'Renamed people', role: 'member' }],
  });
  await signInFast(user);
  await page.goto('/dashboard/account');
  await page.getByRole('textbox', { name: 'First name' }).fill('Roger');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Roger Wilson');
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('main')).toContainText('Welcome back, Roger.');
  expect(await workos.userManagement.getUser(user.id)).toMatchObject({ firstName: 'Roger' });
});

test('sessions are listed with their device, and others can be ended', async ({ page, signIn }) => {
  const user = await createUser();
  const [first, second] = [await authenticate(user.email), await authenticate(user.email)];
  await signIn(user, '/dashboard/account/sessions');
  const sessions = page.getByRole('region', { name: 'Sessions' });
  await expect(sessions.getByRole('listitem')).toHaveCount(3);
  const current = sessions.getByRole('listitem').first();
  await expect(current).toContainText('Chrome on Windows');
  await expect(current).toContainText('Current session');
  await expect(current).toContainText('Active now');
  await expect(sessions.getByRole('listitem').last()).toContainText(/just now|ago/);

  const dialog = page.getByRole('dialog');
  await sessions.getByRole('button', { name: 'Revoke' }).first().click();
  await expect(dialog).toContainText('This device will be signed out within five minutes.');
  await dialog.getByRole('button', { name: 'Revoke session' }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await sessions.getByRole('button', { name: 'Sign out of all other sessions' }).click();
  await dialog.getByRole('button', { name: 'Sign out' }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  for (const { refreshToken } of [first, second]) {
    const refresh = workos.userManagement.authenticateWithRefreshToken({
      clientId: 'client_mock',
      refreshToken,
    });
    await expect(refresh).rejects.toMatchObject({ error: 'invalid_grant' });
  }
});

test('deleting the account requires a recent sign-in and returns to the form with its input', async ({
  page,
  signIn,
}) => {
  const user = await createUser({ clockOffset: -600, accessTokenTtl: 1200 });
  await signIn(user, '/dashboard/account?from=mail');
  await changeGrants(user, { clockOffset: 0 });
  const field = page.getByRole('textbox', { name: `Type ${user.email} to confirm` });
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Delete account' });
  await page.getByRole('button', { name: 'Delete account' }).click();
  await field.fill(user.email);
  await confirm.click();
  await expect(page.getByText('For security, sign in again and retry.')).toBeVisible();

  await page.getByRole('link', { name: 'Confirm it’s you' }).click();
  await continueWithEmail(page, user.email);
  await expect(page).toHaveURL('/dashboard/account?from=mail');
  await expect(field).toHaveValue(user.email);
  await confirm.click();

  await page.waitForURL('/');
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect(workos.userManagement.getUser(user.id)).rejects.toThrow('User not found');
});

test('a wrong confirmation deletes nothing', async ({ page, signInFast }) => {
  const user = await createUser();
  await signInFast(user);
  await page.goto('/dashboard/account');
  const field = page.getByRole('textbox', { name: `Type ${user.email} to confirm` });
  await page.getByRole('button', { name: 'Delete account' }).click();
  await field.fill('someone@example.com');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete account' }).click();
  await expect(field).toHaveAccessibleDescription('That doesn’t match your email.');
  await expect(field).toHaveValue('someone@example.com');
  expect(await workos.userManagement.getUser(user.id)).toMatchObject({ id: user.id });
});

test('impersonators see the account’s forms and buttons disabled, and may refresh the session', async ({
  page,
  impersonate,
}) => {
  await authenticate(persona('edsger').email);
  await impersonate(persona('edsger'), 'Ticket 12');
  await page.goto('/dashboard/account');
  await expect(page.getByRole('textbox', { name: 'First name' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Delete account' })).toBeDisabled();

  await page.goto('/dashboard/account/sessions');
  await expect(page.getByText('Impersonated by support@example.com').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Revoke' }).first()).toBeDisabled();
  const others = page.getByRole('group', { name: 'Not available while impersonating' }).first();
  await expect(
    others.getByRole('button', { name: 'Sign out of all other sessions' }),
  ).toBeDisabled();

  await page.goto('/dashboard/account/session');
  await page.getByRole('button', { name: 'Refresh now' }).click();
  await expect(page.getByText('Session refreshed.')).toBeVisible();
});

test('a form sent before the page is interactive isn’t lost', async ({ page, signInFast }) => {
  await signInFast(await createUser({ firstName: 'Early' }));
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/dashboard/account', { waitUntil: 'commit' });
  await page.getByRole('textbox', { name: 'Last name' }).fill('Bird');
  await page.getByRole('button', { name: 'Save' }).click();
  release();
  await expect(page.getByRole('banner')).toContainText('Early Bird');
});
