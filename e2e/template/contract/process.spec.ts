import { expect, test } from '@playwright/test';
import { port } from '@/mocks/env';
import { startMock, startOwnMock } from '@/scripts/lib/own-process';

test('a port in use is reported with the variable that changes it', async () => {
  const { output, ended } = startMock({ MOCK_WORKOS_PORT: String(port) });
  expect((await ended)[0]).toBe(1);
  expect(output.text.trim()).toBe(
    `Port ${port} is already in use. Stop that process or set MOCK_WORKOS_PORT to another port.`,
  );
});

test('invalid settings are reported at startup', async () => {
  const { output, ended } = startMock({ MOCK_WORKOS_PORT: 'many', MOCK_APP_URL: 'nowhere' });
  expect((await ended)[0]).toBe(1);
  expect(output.text).toContain('MOCK_WORKOS_PORT: must be a number');
  expect(output.text).toContain('MOCK_APP_URL: must be a URL');
});

test('a reset restores the personas and no one else', async () => {
  const { url, stop } = await startOwnMock();
  const call = async (method: string, path: string, body?: object) =>
    (
      await fetch(`${url}${path}`, {
        method,
        headers: { authorization: 'Bearer sk_test_mock' },
        body: body && JSON.stringify(body),
      })
    ).json();

  await call('POST', '/_mock/users', { email: 'new@example.com' });
  expect((await call('GET', '/user_management/users?limit=100')).data).toHaveLength(6);
  await call('POST', '/_mock/reset');
  const { data } = await call('GET', '/user_management/users?limit=100');
  expect(data.map(({ email }: { email: string }) => email)).toEqual([
    'edsger@example.com',
    'katherine@example.com',
    'alan@example.com',
    'grace@example.com',
    'ada@example.com',
  ]);

  await stop();
});

test('a fault set in the console applies to everyone until it is cleared', async ({ page }) => {
  const { url, stop } = await startOwnMock();
  const refresh = async () =>
    (
      await fetch(`${url}/user_management/authenticate`, {
        method: 'POST',
        body: JSON.stringify({ grant_type: 'refresh_token' }),
      })
    ).status;
  const preset = page.getByRole('button', { name: '503 on refresh' });

  await page.goto(url);
  await preset.click();
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  expect(await refresh()).toBe(503);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(preset).toHaveAttribute('aria-pressed', 'false');
  expect(await refresh()).toBe(400);

  await stop();
});
