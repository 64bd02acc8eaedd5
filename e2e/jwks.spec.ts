import { expect, test } from '@playwright/test';
import { startOwnApp, startOwnMock } from '@/scripts/lib/own-process';

test('users stay signed in while the JWKS is unreachable', async ({ page }) => {
  const mock = await startOwnMock();
  const app = await startOwnApp({ WORKOS_API_PORT: mock.port });
  const you = page.getByRole('main');
  await fetch(`${mock.url}/_mock/faults`, {
    method: 'POST',
    body: JSON.stringify({ path: '/sso/jwks/:clientId', status: 500 }),
  });

  await page.goto(`${app.url}/dashboard`);
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  await expect(you).toContainText('Grace Hopper');
  await page.goto(`${app.url}/dashboard`);
  await expect(you).toContainText('Grace Hopper');

  await fetch(`${mock.url}/_mock/faults`, { method: 'DELETE' });
  await page.goto(`${app.url}/dashboard`);
  await expect(you).toContainText('Grace Hopper');
  await page.close();
  await Promise.all([app.stop(), mock.stop()]);
});
