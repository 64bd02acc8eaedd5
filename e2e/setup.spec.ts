import { platformNames, variableNames } from '@/lib/env';
import { staticPaths } from '@/lib/static-paths.mjs';
import { appUrl } from '@/mocks/env';
import { startOwnApp, startOwnMock } from '@/scripts/lib/own-process';
import { findPort } from '@/scripts/lib/ports';
import { expect, test } from './support/fixtures';

const nothing = { WORKOS_CLIENT_ID: '', WORKOS_API_KEY: '', WORKOS_COOKIE_PASSWORD: '' };

test('without variables, every page says what’s missing and where to get it', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const secret = 'not-a-client-id';
  const app = await startOwnApp({ ...nothing, WORKOS_CLIENT_ID: secret });
  for (const path of ['/dashboard', '/sign-in', '/callback?code=1', '/setup']) {
    const response = await page.goto(`${app.url}${path}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { name: 'Setup', level: 1 })).toBeVisible();
  }
  await expect(page.getByText('npm run setup', { exact: true })).toBeVisible();
  const variables = page.getByRole('listitem');
  await expect(variables.filter({ hasText: 'WORKOS_CLIENT_ID' }).first()).toContainText(
    /Invalid.*must start with client_.*API keys ↗ → Client ID/s,
  );
  const apiKey = variables.filter({ hasText: 'WORKOS_API_KEY' }).first();
  await expect(apiKey).toContainText(/Missing.*API keys ↗ → Secret key/s);
  await expect(apiKey.getByRole('link', { name: 'API keys' })).toHaveAttribute(
    'href',
    'https://dashboard.workos.com/api-keys',
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

test('a deployment without variables opens on what is missing', async ({ page }) => {
  const port = await findPort();
  const incomplete = await startOwnApp(nothing, port);
  const response = await page.goto(`${incomplete.url}/?from=deploy`);
  expect(response?.status()).toBe(200);
  expect(response?.headers()['cache-control']).toContain('no-store');
  await expect(page.getByRole('heading', { name: 'Setup', level: 1 })).toBeVisible();
  await expect(page.getByText('3 variables to go')).toBeVisible();
  for (const path of staticPaths) {
    expect((await page.request.get(`${incomplete.url}${path}`)).status(), path).toBe(200);
  }
  await incomplete.stop();

  const complete = await startOwnApp({}, port);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('heading', { name: 'Setup' })).toBeHidden();
  expect(page.url()).toBe(`${complete.url}/?from=deploy`);
  await page.close();
  await complete.stop();
});

test('every variable is listed with its state, except those that the platform sets', async ({
  page,
}) => {
  const app = await startOwnApp({ ...nothing, WORKOS_API_KEY: 'sk_1', WORKOS_COOKIE_NAME: 'a b' });
  await page.goto(`${app.url}/setup`);
  await page.getByText(/^Optional variables: \d+ of \d+ set$/).click();
  const rows = await page.getByRole('listitem').allInnerTexts();
  const states = rows.map((row) => row.split('\n').slice(0, 2));
  const set = [
    ...['WORKOS_API_KEY', 'WORKOS_WEBHOOK_SECRET', 'CRON_SECRET', 'ALLOW_MOCK_WORKOS'],
    ...['WORKOS_API_HOSTNAME', 'WORKOS_API_PORT', 'WORKOS_API_HTTPS', 'WORKOS_AUTHKIT_DOMAIN'],
  ];
  expect(Object.fromEntries(states)).toEqual({
    ...Object.fromEntries(
      variableNames.filter((n) => !platformNames.includes(n)).map((name) => [name, 'Not set']),
    ),
    ...Object.fromEntries(set.map((name) => [name, 'Set'])),
    WORKOS_CLIENT_ID: 'Missing',
    WORKOS_COOKIE_PASSWORD: 'Missing',
    WORKOS_COOKIE_NAME: 'Invalid',
  });
  await page.close();
  await app.stop();
});

test('the setup page has the app’s URLs to copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/setup');
  for (const [name, url] of [
    ['Redirect URI', `${appUrl}/callback`],
    ['Sign-in URL', `${appUrl}/sign-in`],
    ['Sign-out redirect', appUrl],
    ['App homepage', appUrl],
  ] as const) {
    await page.getByRole('button', { name: `Copy the ${name}` }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
  }
});

test('on Vercel, the setup page leads to the project’s variables', async ({ page }) => {
  const app = await startOwnApp({
    ...nothing,
    VERCEL: '1',
    VERCEL_ENV: 'production',
    VERCEL_PROJECT_PRODUCTION_URL: 'acme.vercel.app',
  });
  await page.goto(`${app.url}/setup`);
  await expect(page.getByRole('link', { name: 'Open environment variables' })).toHaveAttribute(
    'href',
    /^https:\/\/vercel\.com\/.*environment-variables/,
  );
  await expect(page.getByRole('link', { name: 'Redeploy' })).toHaveAttribute(
    'href',
    /^https:\/\/vercel\.com\/.*deployments/,
  );
  await expect(page.getByText('https://acme.vercel.app/callback')).toBeVisible();
  await expect(page.getByText('npm run')).toHaveCount(0);
  await page.close();
  await app.stop();
});

test('checking again shows the page once nothing is missing', async ({ page }) => {
  const port = await findPort();
  const incomplete = await startOwnApp(nothing, port);
  await page.goto(`${incomplete.url}/auth/error`);
  await expect(page.getByText('3 variables to go')).toBeVisible();
  await incomplete.stop();
  const complete = await startOwnApp({}, port);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByRole('heading', { name: 'Setup' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.close();
  await complete.stop();
});

test('a production build rejects the mock and its password, and says why', async ({ page }) => {
  const app = await startOwnApp({
    ALLOW_MOCK_WORKOS: '',
    WORKOS_COOKIE_PASSWORD: 'only-for-the-mock-workos-never-for-production',
  });
  await page.goto(`${app.url}/dashboard`);
  await expect(page.getByText('This is localhost, which isn’t WorkOS.')).toBeVisible();
  await expect(page.getByText('This is the mock’s public password')).toBeVisible();
  expect(app.output.text).toContain('WORKOS_API_HOSTNAME is localhost, which isn’t WorkOS.');
  await page.close();
  await app.stop();
});

test('the setup page reveals nothing once everything is set', async ({ page }) => {
  await page.goto('/setup');
  await expect(page.getByText('You’re all set.')).toBeVisible();
  await expect(page.getByText('WORKOS_')).toHaveCount(0);
});

test('one build runs on two ports, and users can sign in on both', async ({ page, signOut }) => {
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
