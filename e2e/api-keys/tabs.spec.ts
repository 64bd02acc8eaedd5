import { expect, test } from '../support/fixtures';
import { createAdmin, signInTo, switchToSouth } from '../support/tabs';

test('the browser calls an API with the token of the current organization', async ({ page }) => {
  const user = await createAdmin();
  const [north = '', south = ''] = user.organizations;
  await signInTo(page, user, north);
  await page.goto('/dashboard/api-keys');
  const call = page.getByRole('region', { name: 'From this browser' });
  await call.getByRole('button', { name: 'Send request' }).click();
  await expect(call).toContainText(north);

  await switchToSouth(page);
  await page.getByRole('link', { name: 'API keys', exact: true }).click();
  await call.getByRole('button', { name: 'Send request' }).click();
  await expect(call).toContainText(south);
});
