import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { port } from '@/mocks/env';

/** Starts a mock that no other test uses, and waits for it. */
async function startOwnMock(own: number) {
  const mock = startMock({ MOCK_WORKOS_PORT: String(own) });
  const started = expect.poll(() => mock.output.text, { timeout: 30_000 });
  await started.toContain(`WORKOS_API_PORT=${own}`);
  return { ...mock, url: `http://localhost:${own}` };
}

/** Starts a mock of this test's own and returns its output so far, and how it ended. */
function startMock(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'mocks/server.ts'], {
    env: { ...process.env, ...env },
  });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output.text += chunk;
    });
  }
  return { child, output, ended: once(child, 'exit') };
}

test('a port in use is named together with the variable that changes it', async () => {
  const { output, ended } = startMock({ MOCK_WORKOS_PORT: String(port) });
  expect((await ended)[0]).toBe(1);
  expect(output.text.trim()).toBe(
    `Port ${port} is taken. Free it, or set MOCK_WORKOS_PORT to another one.`,
  );
});

test('settings that make no sense are named at start-up', async () => {
  const { output, ended } = startMock({ MOCK_WORKOS_PORT: 'many', MOCK_APP_URL: 'nowhere' });
  expect((await ended)[0]).toBe(1);
  expect(output.text).toContain('MOCK_WORKOS_PORT: must be a number');
  expect(output.text).toContain('MOCK_APP_URL: must be a URL');
});

test('a reset brings back the personas and nobody else', async () => {
  const { child, url, ended } = await startOwnMock(43_210);
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

  child.kill();
  await ended;
});

test('a fault set in the console holds for everybody until it is cleared', async ({ page }) => {
  const { child, url, ended } = await startOwnMock(43_211);
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

  child.kill();
  await ended;
});
