import { createUser } from '@/scripts/lib/mock';
import { continueWithEmail, expect, test } from '../support/fixtures';

test('a success message shows once, even if the user comes back to the page', async ({
  page,
  signInFast,
}) => {
  await signInFast(await createUser());
  await page.goto('/dashboard/account');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('link', { name: 'Features' }).click();
  await expect(page.getByRole('heading', { name: 'Features', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Account' }).click();
  await expect(page.getByRole('heading', { name: 'Account', level: 1 })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'First name' })).toBeVisible();
  await expect(page.getByText('Saved.')).toHaveCount(0);
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
