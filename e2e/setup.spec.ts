import { startOwnApp, startOwnMock } from '@/scripts/lib/own-process';
import { findPort } from '@/scripts/lib/ports';
import { expect, test } from './support/fixtures';

const nothing = { WORKOS_CLIENT_ID: '', WORKOS_API_KEY: '', WORKOS_COOKIE_PASSWORD: '' };

test('without variables every page says what is missing and where to get it', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const secret = 'not-a-client-id';
  const app = await startOwnApp({ ...nothing, WORKOS_CLIENT_ID: secret });
  for (const path of ['/', '/dashboard', '/callback?code=1', '/setup']) {
    const response = await page.goto(`${app.url}${path}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { name: 'Setup', level: 1 })).toBeVisible();
  }
  const variables = page.getByRole('listitem');
  await expect(variables.filter({ hasText: 'WORKOS_CLIENT_ID' }).first()).toContainText(
    /Invalid.*must start with client_.*API keys → Client ID/s,
  );
  await expect(variables.filter({ hasText: 'WORKOS_API_KEY' }).first()).toContainText(
    /Missing.*API keys → Secret key/s,
  );
  expect(await page.content()).not.toContain(secret);

  const password = page.getByRole('region', { name: 'Generated cookie password' });
  await password.getByRole('button', { name: 'Copy the password' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(Buffer.from(copied, 'base64')).toHaveLength(32);
  await expect(password).toContainText(copied);
  await page.reload();
  await expect(password).not.toContainText(copied);

  const api = await request.get(`${app.url}/api/me`);
  expect(api.status()).toBe(503);
  expect(api.headers()['content-type']).toBe('application/problem+json');
  expect((await api.json()).detail).toContain('WORKOS_API_KEY is missing');

  const health = await request.get(`${app.url}/api/health`);
  expect(health.status()).toBe(503);
  expect((await health.json()).detail).toContain('WORKOS_API_KEY is missing');

  expect(app.output.text).toContain('WORKOS_CLIENT_ID must start with client_');
  expect(app.output.text).toContain('WORKOS_COOKIE_PASSWORD is missing');
  expect(app.output.text).not.toContain(secret);
  await page.close();
  await app.stop();
});

test('a production build rejects the mock and its password, and says why', async ({ page }) => {
  const app = await startOwnApp({
    ALLOW_MOCK_WORKOS: '',
    WORKOS_COOKIE_PASSWORD: 'only-for-the-mock-workos-never-for-production',
  });
  await page.goto(`${app.url}/dashboard`);
  await expect(page.getByText('It is localhost, which isn’t WorkOS.')).toBeVisible();
  await expect(page.getByText('It is the mock’s public password')).toBeVisible();
  expect(app.output.text).toContain('WORKOS_API_HOSTNAME is localhost, which isn’t WorkOS.');
  await page.close();
  await app.stop();
});

test('the setup page reveals nothing once everything is set', async ({ page }) => {
  await page.goto('/setup');
  await expect(page.getByText('You’re all set.')).toBeVisible();
  await expect(page.getByText('WORKOS_')).toHaveCount(0);
});

test('one build runs on two ports and signs in on both', async ({ page, signOut }) => {
  const app = await startOwnApp();
  for (const url of [app.url, '']) {
    await page.goto(`${url}/dashboard`);
    await page.getByRole('button', { name: 'Grace Hopper' }).click();
    await page.waitForURL(`${url}/dashboard`);
    await signOut();
  }
  await page.close();
  await app.stop();
});

test('health reports the build, and calls WorkOS only on request', async ({ request }) => {
  const mock = await startOwnMock();
  const app = await startOwnApp({ WORKOS_API_PORT: mock.port });
  const health = await request.get(`${app.url}/api/health`);
  expect(health.status()).toBe(200);
  expect(await health.json()).toEqual({ status: 'ok', build: expect.stringMatching(/^.{8,}$/) });
  const received = await (await request.get(`${mock.url}/_mock/requests`)).json();
  expect(received).toEqual([]);

  const deep = await request.get(`${app.url}/api/health?deep=1`);
  expect(await deep.json()).toMatchObject({ status: 'ok', workos: 'reachable' });
  await Promise.all([app.stop(), mock.stop()]);

  const withoutWorkOS = await startOwnApp({ WORKOS_API_PORT: String(await findPort()) });
  expect((await request.get(`${withoutWorkOS.url}/api/health`)).status()).toBe(200);
  const refusal = await request.get(`${withoutWorkOS.url}/api/health?deep=1`);
  expect(refusal.status()).toBe(503);
  expect((await refusal.json()).detail).toBe('WorkOS didn’t return its keys.');
  await withoutWorkOS.stop();
});
