import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { loseFirstResponse, lostResponse } from '../support/lose-response';
import { openDialog, secret } from './support';

test('a lost response creates one API key and still shows it', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(lostResponse);
  const user = await createUser({ memberships: [{ organization: 'Lossy', role: 'admin' }] });
  await signInFast(user);
  await page.goto('/dashboard/api-keys');
  const dialog = await openDialog(page);
  await loseFirstResponse(page);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Once');
  await dialog.getByRole('checkbox', { name: 'Full access' }).check();
  await dialog.getByRole('button', { name: 'Create key' }).click();
  await expect(dialog.getByText('Copy this key now.')).toBeVisible();

  const value = await secret(page).textContent();
  const organizationId = user.organizations[0] ?? '';
  const { data } = await workos.apiKeys.listOrganizationApiKeys({ organizationId });
  expect(data.map(({ name }) => name)).toEqual(['Once']);
  expect((await workos.apiKeys.createValidation({ value: value ?? '' })).apiKey?.name).toBe('Once');
});

test('the same form can be submitted twice on purpose', async ({ page, signInFast }) => {
  const user = await createUser({ memberships: [{ organization: 'Twice', role: 'admin' }] });
  await signInFast(user);
  await page.goto('/dashboard/api-keys');
  for (const count of [1, 2]) {
    const dialog = await openDialog(page);
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Same name');
    await dialog.getByRole('checkbox', { name: 'Full access' }).check();
    await dialog.getByRole('button', { name: 'Create key' }).click();
    await dialog.getByRole('button', { name: 'I’ve saved it' }).click();
    await expect(page.getByRole('row', { name: 'Same name' })).toHaveCount(count);
  }
});
