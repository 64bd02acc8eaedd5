import { expect, test } from '@playwright/test';
import { port } from '@/mocks/env';
import { startOwnApp, startOwnMock } from './own-process';

test('people stay signed in while the JWKS cannot be reached', async ({ page }) => {
  const [mockPort, appPort] = [port + 33, port + 34];
  const [mock, app] = await Promise.all([startOwnMock(mockPort), startOwnApp(appPort, mockPort)]);
  const you = page.getByRole('region', { name: 'You' });
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
  await Promise.all([app.stop(), mock.stop()]);
});
