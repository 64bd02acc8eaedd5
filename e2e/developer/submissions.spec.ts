import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { loseFirstResponse, lostResponse } from '../support/lose-response';

test('a lost response creates one API key and still shows it', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(lostResponse);
  const user = await createUser({ memberships: [{ organization: 'Lossy', role: 'admin' }] });
  await signInFast(user);
  await page.goto('/dashboard/developer');
  await loseFirstResponse(page);
  await page.getByRole('textbox', { name: 'Name' }).fill('Once');
  await page.getByRole('button', { name: 'Create key' }).click();

  const shown = page.getByRole('status').filter({ hasText: 'Copy this key now' });
  const value = await shown.getByRole('code').textContent();
  const organizationId = user.organizations[0] ?? '';
  const { data } = await workos.apiKeys.listOrganizationApiKeys({ organizationId });
  expect(data.map(({ name }) => name)).toEqual(['Once']);
  expect((await workos.apiKeys.createValidation({ value: value ?? '' })).apiKey?.name).toBe('Once');
});

test('the same form can be sent twice on purpose', async ({ page, signInFast }) => {
  const user = await createUser({ memberships: [{ organization: 'Twice', role: 'admin' }] });
  await signInFast(user);
  await page.goto('/dashboard/developer');
  for (const count of [1, 2]) {
    await page.getByRole('textbox', { name: 'Name' }).fill('Same name');
    await page.getByRole('button', { name: 'Create key' }).click();
    const keys = page.getByRole('region', { name: 'API keys' }).getByRole('listitem');
    await expect(keys.filter({ hasText: 'Same name' })).toHaveCount(count);
  }
});
