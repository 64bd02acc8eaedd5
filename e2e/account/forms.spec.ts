import { createUser } from '@/scripts/lib/mock';
import { continueWithEmail, expect, test } from '../support/fixtures';

test('a success message shows once, even if the user comes back to the page', async ({
  page,
  signInFast,
}) => {
  await signInFast(await createUser());
  await page.goto('/dashboard/account');
  await page.getByRole('textbox', { name: 'First name' }).fill('Once');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(
    page.getByRole('heading', { name: 'Create your organization', level: 1 }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'First name' })).toBeVisible();
  await expect(page.getByText('Saved.')).toHaveCount(0);
});

test('an error and a typed confirmation are gone after leaving the page', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  await signInFast(user);
  await page.goto('/dashboard');
  await page.getByRole('link', { name: 'Settings' }).click();
  const confirmation = page.getByRole('textbox', { name: `Type ${user.email} to confirm` });
  await page.getByRole('button', { name: 'Delete account' }).click();
  await confirmation.fill('someone@example.com');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete account' }).click();
  await expect(confirmation).toHaveAccessibleDescription('That doesn’t match your email.');
  await confirmation.fill(user.email);

  await page.goBack();
  await expect(
    page.getByRole('heading', { name: 'Create your organization', level: 1 }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Delete account' }).click();

  await expect(confirmation).toBeVisible();
  await expect(confirmation).toHaveValue('');
  await expect(confirmation).not.toHaveAttribute('aria-invalid');
});

test('users sign in again from a form and come back to the same URL with their input', async ({
  page,
  context,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/401 \(Unauthorized\)/);
  const user = await createUser();
  const url = '/dashboard/account?from=mail&tab=2';
  await signInFast(user);
  await page.goto(url);
  await page.getByRole('textbox', { name: 'Last name' }).fill('Kept');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await continueWithEmail(page, user.email);
  await expect(page).toHaveURL(url);
  await expect(page.getByRole('textbox', { name: 'Last name' })).toHaveValue('Kept');
  await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
});

test('one user’s input isn’t restored for the next user', async ({
  page,
  context,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/401 \(Unauthorized\)/);
  const [first, second] = [await createUser(), await createUser()];
  await signInFast(first);
  await page.goto('/dashboard/account');
  await page.getByRole('textbox', { name: 'Last name' }).fill('Private');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('You’re signed out, so nothing was saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await continueWithEmail(page, second.email);
  await expect(page.getByText(second.email).first()).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Last name' })).not.toHaveValue('Private');
});

test('a form can only be saved after a change', async ({ page, signInFast }) => {
  await signInFast(await createUser({ firstName: 'Barbara' }));
  await page.goto('/dashboard/account');
  const field = page.getByRole('textbox', { name: 'First name' });
  const save = page.getByRole('button', { name: 'Save' });
  await expect(save).toBeDisabled();
  await field.fill('Liskov');
  await expect(save).toBeEnabled();
  await field.fill('Barbara');
  await expect(save).toBeDisabled();

  await field.fill('a'.repeat(101));
  await save.click();
  await expect(field).toHaveAccessibleDescription('Must be 100 characters or fewer.');
  await expect(save).toBeEnabled();
  await field.fill('Liskov');
  await save.click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(save).toBeDisabled();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a form can be saved without a change', async ({ page, signInFast }) => {
    await signInFast(await createUser());
    await page.goto('/dashboard/account');
    await expect(page.getByRole('button', { name: 'Save' })).toBeEnabled();
  });
});
