import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { serve } from '../support/serve';
import { startDemo } from './start-demo';

async function signIn(page: Page, url: string, name = 'Ada Lovelace') {
  await page.goto(`${url}/dashboard`);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(`${url}/dashboard`);
}

const access = (page: Page) => page.getByRole('region', { name: 'Your access' });

test('two visitors have people, organizations, and faults of their own, and one starts over', async ({
  page: ann,
  browser,
  consoleErrors,
}) => {
  test.slow();
  consoleErrors.allowed.push(/503|401/);
  const { url, stop } = await startDemo();
  const context = await browser.newContext();
  const bob = await context.newPage();
  await signIn(ann, url);
  await signIn(bob, url);
  await expect(access(ann)).toContainText('Admin of');
  await expect(access(bob)).toContainText('Admin of');

  // A call to WorkOS without any ID in it.
  await ann.getByRole('button', { name: 'Acme: switch organization' }).click();
  await ann.getByRole('button', { name: 'Create organization' }).click();
  const dialog = ann.getByRole('dialog', { name: 'Create an organization' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ann’s own');
  await dialog.getByRole('button', { name: 'Create organization' }).click();
  await expect(access(ann)).toContainText('Ann’s own');

  // The console, where the menu leads to.
  await ann.getByRole('button', { name: 'Mock WorkOS' }).click();
  const opened = ann.waitForEvent('popup');
  await ann.getByRole('link', { name: 'Open mock console' }).click();
  const console = await opened;
  await console.waitForURL(`${url}/console`);
  await expect(console.getByRole('heading', { name: 'Ada Lovelace' })).toBeVisible();
  const acme = console.getByRole('group', { name: 'Acme' });
  await acme.getByRole('combobox', { name: 'Role' }).selectOption('member');
  await acme.getByRole('button', { name: 'Save role' }).click();
  await console.getByRole('button', { name: 'Expire token now' }).click();
  await console.getByRole('button', { name: 'All 503' }).click();
  await expect(console.getByText('WorkOS is failing on purpose')).toBeVisible();
  await ann.goto(`${url}/dashboard`);
  await expect(ann.getByText('WorkOS isn’t responding')).toBeVisible();

  await bob.goto(`${url}/console`);
  await expect(bob.getByRole('button', { name: 'Normal' })).toHaveAttribute('aria-pressed', 'true');
  await expect(bob.getByText('Ann’s own')).toHaveCount(0);
  await expect(
    bob.getByRole('group', { name: 'Acme' }).getByRole('combobox', { name: 'Role' }),
  ).toHaveValue('admin');
  await bob.getByRole('button', { name: 'Expire token now' }).click();
  await bob.goto(`${url}/dashboard`);
  await expect(access(bob)).toContainText('Admin of');
  await bob.getByRole('button', { name: 'Acme: switch organization' }).click();
  await expect(bob.getByText('Ann’s own')).toHaveCount(0);

  await console.getByRole('button', { name: 'Reset data' }).click();
  await console.getByRole('button', { name: 'Reset', exact: true }).click();
  await console.waitForURL(`${url}/console`);
  await expect(console.getByText('WorkOS is failing on purpose')).toHaveCount(0);
  await expect(console.getByText('Ann’s own')).toHaveCount(0);
  await signIn(ann, url);
  await expect(access(ann)).toContainText('Admin of');
  await bob.goto(`${url}/dashboard`);
  await expect(access(bob)).toContainText('Admin of');
  await context.close();
  await ann.close();
  await console.close();
  await stop();
});

test('no one reaches another visitor’s state, the API, or an address elsewhere', async ({
  page,
  playwright,
}) => {
  test.slow();
  const { url, stop } = await startDemo();
  await signIn(page, url);
  const cookies = await page.context().cookies();
  const ann = cookies.find(({ name }) => name === 'demo-visitor')?.value ?? '';
  const html = await (await page.request.get(`${url}/console`)).text();
  const [organization = ''] = /org_\w{26}/.exec(html) ?? [];
  const [user = ''] = /user_\w{26}/.exec(html) ?? [];
  expect([ann, organization, user]).not.toContain('');

  const bob = await playwright.request.newContext({
    baseURL: url,
    maxRedirects: 0,
    extraHTTPHeaders: { 'x-demo-visitor': ann },
  });
  const own = await (await bob.get('/console')).text();
  expect(own).toContain('ada@example.com');
  expect(own).not.toContain(user);
  const session = cookies.find(({ name }) => name === 'wos-session')?.value ?? '';
  const stolen = { cookie: `wos-session=${session}` };
  expect((await bob.get('/dashboard', { headers: stolen })).headers().location).toContain(
    '/sign-in',
  );
  const granted = await bob.post('/console/grants', {
    form: { user, kind: 'role', role: 'member' },
  });
  expect(granted.status()).toBe(404);
  for (const path of ['/_mock/requests', '/_mock/reset', '/user_management/users', '/events']) {
    expect((await bob.get(path)).headers().location, path).toContain('/sign-in');
  }

  const authorize = (more: Record<string, string>) =>
    bob.get('/user_management/authorize', {
      params: {
        ...{ client_id: 'client_mock', provider: 'authkit', response_type: 'code' },
        ...{ redirect_uri: `${url}/callback`, ...more },
      },
    });
  expect((await authorize({})).status()).toBe(200);
  expect((await authorize({ organization_id: organization })).status()).toBe(404);
  for (const uri of ['https://elsewhere.example/callback', 'http://localhost:1/callback']) {
    const response = await authorize({ redirect_uri: uri });
    expect(response.status(), uri).toBe(400);
    expect(response.headers().location).toBeUndefined();
    const signOut = await bob.get('/user_management/sessions/logout', {
      params: { session_id: 'session_1', return_to: new URL(uri).origin },
    });
    expect(signOut.headers().location).toBe(url);
  }

  let fetched = 0;
  const elsewhere = await serve((_, response) => {
    fetched += 1;
    response.end('{}');
  });
  const document = await bob.get('/oauth2/authorize', {
    params: {
      ...{ client_id: `${elsewhere.url}/client.json`, response_type: 'code' },
      ...{
        redirect_uri: 'http://localhost:1/',
        code_challenge: 'x',
        code_challenge_method: 'S256',
      },
    },
  });
  expect(document.status()).toBe(400);
  expect(fetched).toBe(0);
  elsewhere.stop();

  expect((await bob.post('/console/users', { data: 'x'.repeat(70_000) })).status()).toBe(413);
  for (const path of ['/', '/console', '/dashboard', '/sign-in']) {
    expect((await bob.get(path)).headers()['x-robots-tag'], path).toBe('noindex');
  }
  const prerendered = await bob.get('/');
  expect(prerendered.headers()['set-cookie'] ?? '').not.toContain('demo-visitor');
  await bob.dispose();
  await page.close();
  await stop();
});
