import type { Page } from '@playwright/test';
import { origin } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { startOwnApp, startOwnMock } from '@/scripts/lib/own-process';
import { findPort } from '@/scripts/lib/ports';
import { servePublicUrl } from '@/scripts/lib/public-server';
import { authorizeQuery } from '@/scripts/lib/workos';
import { startBadProxy } from './support/bad-proxy';
import { continueWithEmail, expect, test } from './support/fixtures';

const newAdmin = () => createUser({ memberships: [{ organization: 'Harbor', role: 'admin' }] });

async function saveName(page: Page, url: string) {
  await page.goto(`${url}/dashboard/settings`);
  const name = `Pier ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByRole('textbox', { name: 'Organization name' }).fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').getByText(name)).toBeVisible();
}

test('a sign-in that starts at another address finishes at APP_URL, on the requested page', async ({
  page,
}) => {
  const port = await findPort();
  const app = await startOwnApp({ APP_URL: `http://localhost:${port}` }, port);
  const { email } = await newAdmin();
  await page.goto(`http://127.0.0.1:${port}/dashboard?tab=2`);
  await continueWithEmail(page, email);
  await expect(page).toHaveURL(`${app.url}/dashboard?tab=2`);
  await page.close();
  await app.stop();
});

test('without APP_URL, users can sign in to one build at every address', async ({ page }) => {
  const app = await startOwnApp();
  const { email } = await newAdmin();
  const url = app.url.replace('localhost', '127.0.0.1');
  await page.goto(`${url}/dashboard?tab=2`);
  await continueWithEmail(page, email);
  await expect(page).toHaveURL(`${url}/dashboard?tab=2`);
  await saveName(page, url);
  await page.close();
  await app.stop();
});

test('APP_URL is enough behind a proxy that hides the host', async ({ page, signOut }) => {
  const appPort = await findPort();
  const proxy = await startBadProxy(`http://127.0.0.1:${appPort}`);
  const { url } = proxy;
  const app = await startOwnApp({ APP_URL: url }, appPort);
  const { email } = await newAdmin();
  await page.goto(`${url}/dashboard?tab=2`);
  await continueWithEmail(page, email);
  await expect(page).toHaveURL(`${url}/dashboard?tab=2`);
  await saveName(page, url);
  await signOut();
  await expect(page).toHaveURL(`${url}/`);
  await page.close();
  await app.stop();
  proxy.stop();
});

test('six tabs that started a sign-in can all finish it', async ({ context }) => {
  test.slow();
  const { email } = await newAdmin();
  const tabs: Page[] = [];
  for (const index of Array(6).keys()) {
    const tab = await context.newPage();
    await tab.goto(`/dashboard?tab=${index}&note=${'x'.repeat(900)}`);
    tabs.push(tab);
  }
  for (const [index, tab] of tabs.entries()) {
    await continueWithEmail(tab, email);
    await expect(tab).toHaveURL(new RegExp(`/dashboard\\?tab=${index}&`));
  }
});

test('an 8 kB link opens its page after sign-in, without the query', async ({ page }) => {
  const { email } = await newAdmin();
  await page.goto(`/dashboard/account?filter=${'%C3%A4'.repeat(1_300)}`);
  await continueWithEmail(page, email);
  await expect(page).toHaveURL('/dashboard/account');
});

test('visitors from other machines are told that the production URL is a loopback URL', async ({
  page,
  request,
}) => {
  const port = await findPort();
  const app = await startOwnApp({ APP_URL: `http://localhost:${port}` }, port);
  const headers = { 'x-forwarded-host': 'app.example.com', 'x-forwarded-proto': 'https' };
  await page.setExtraHTTPHeaders(headers);
  for (const path of ['/sign-in', '/setup']) {
    await page.goto(`${app.url}${path}`);
    await expect(page.getByRole('heading', { name: 'Setup', level: 1 })).toBeVisible();
    await expect(page.getByText('such as https://app.example.com')).toBeVisible();
  }
  expect(app.output.text).toContain(`APP_URL points to localhost:${port}`);
  expect((await request.get(`${app.url}/about`, { headers })).ok()).toBe(true);
  await page.close();
  await app.stop();
});

test('a phone signs in, saves, and signs out at the only address it can reach', async ({
  playwright,
  launchOptions,
  signOut,
}) => {
  test.slow();
  const [port, appPort] = [await findPort(), await findPort()];
  const url = `http://phone.test:${port}`;
  const mock = await startOwnMock(undefined, { MOCK_APP_URL: url, MOCK_PUBLIC_URL: url });
  const app = await startOwnApp({ APP_URL: url, WORKOS_API_PORT: mock.port }, appPort);
  const stop = servePublicUrl({ port, publicUrl: url, appPort, mockUrl: mock.url });
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions.args ?? []),
      '--host-resolver-rules=MAP phone.test 127.0.0.1, MAP localhost ~NOTFOUND',
    ],
  });
  const page = await browser.newPage();
  await page.goto(`${url}/`);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Ada Lovelace' }).click();
  await expect(page).toHaveURL(`${url}/dashboard`);
  await saveName(page, url);
  await signOut(page);
  await expect(page).toHaveURL(`${url}/`);
  await browser.close();
  stop();
  await app.stop();
  await mock.stop();
});

test('an address that isn’t registered with the mock gets a page that says how to add it', async ({
  page,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/400 \(Bad Request\)/);
  const query = authorizeQuery({ redirect_uri: 'http://192.168.1.20:3000/callback' });
  await page.goto(`${origin}/user_management/authorize?${query}`);
  await expect(page.getByText('APP_URL=http://192.168.1.20:3000 npm run dev')).toBeVisible();
});
