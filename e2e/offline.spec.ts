import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';

test('a form submitted offline is sent after reconnecting', async ({
  page,
  context,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/ERR_INTERNET_DISCONNECTED/);
  const user = await createUser({ memberships: [{ organization: 'Offline', role: 'admin' }] });
  await signInFast(user);
  await page.goto('/dashboard/settings');
  const field = page.getByRole('textbox', { name: 'Organization name' });
  await field.fill('Online');
  await context.setOffline(true);
  await expect(page.getByText('You’re offline')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await expect(field).toHaveValue('Online');

  await context.setOffline(false);
  await expect(page.getByText('Organization renamed to Online.')).toBeVisible();
  await expect(page.getByText('You’re offline')).toBeHidden();
  const { name } = await workos.organizations.getOrganization(user.organizations[0] ?? '');
  expect(name).toBe('Online');
});
