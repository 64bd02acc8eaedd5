import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createUser } from '@/scripts/lib/mock';
import { expect, test } from '../support/fixtures';

const whoami = '/api/v1/whoami';

test('a server and a client component call the API as the signed-in user', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Dev', role: 'member' }] });
  await signInFast(user);
  await page.goto('/dashboard/developer');
  for (const name of ['From a server component', 'From a client component']) {
    const card = page.getByRole('region', { name });
    if (name.includes('client')) await card.getByRole('button').click();
    const response = card.getByRole('status', { name: 'Response' });
    await expect(response).toContainText('200 OK');
    await expect(response).toContainText(user.id);
  }
});

test('an API key is shown once, works, and stops working when it is revoked', async ({
  page,
  request,
  signInFast,
}) => {
  await signInFast(await createUser({ memberships: [{ organization: 'Dev', role: 'admin' }] }));
  await page.goto('/dashboard/developer');
  const keys = page.getByRole('region', { name: 'API keys' });
  await expect(keys).toContainText('No API keys');

  await keys.getByRole('checkbox', { name: 'Read reports' }).check();
  await keys.getByRole('button', { name: 'Create key' }).click();
  await expect(keys.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
    'Enter a name, such as the service that will use this key.',
  );
  await expect(keys.getByRole('checkbox', { checked: true })).toHaveAccessibleName('Read reports');
  await keys.getByRole('textbox', { name: 'Name' }).fill('Nightly export');
  await keys.getByRole('button', { name: 'Create key' }).click();

  const value = (await keys.getByRole('status').getByRole('code').textContent()) ?? '';
  const call = async () =>
    (await request.get(whoami, { headers: { authorization: `Bearer ${value}` } })).status();
  expect(await call()).toBe(200);
  await page.reload();
  await expect(keys.getByRole('listitem')).toContainText(['Nightly export']);
  await expect(keys.getByRole('listitem')).toContainText(['reports:read']);
  await expect(keys).not.toContainText(value);

  await keys.getByRole('button', { name: 'Revoke Nightly export' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke key' }).click();
  await expect(keys).toContainText('No API keys');
  expect(await call()).toBe(401);
});

test('a new API key and an old error are gone after leaving the page', async ({
  page,
  signInFast,
}) => {
  await signInFast(await createUser({ memberships: [{ organization: 'Dev', role: 'admin' }] }));
  await page.goto('/dashboard/developer');
  const keys = page.getByRole('region', { name: 'API keys' });
  const name = keys.getByRole('textbox', { name: 'Name' });

  async function leaveAndReturn() {
    await page.getByRole('link', { name: 'Features' }).click();
    await expect(page.getByRole('heading', { name: 'Features', level: 1 })).toBeVisible();
    await page.getByRole('link', { name: 'Developer' }).click();
    await expect(name).toBeVisible();
  }

  await name.fill('Once');
  await keys.getByRole('button', { name: 'Create key' }).click();
  const value = (await keys.getByRole('status').getByRole('code').textContent()) ?? '';
  await leaveAndReturn();
  await expect(keys.getByRole('listitem')).toContainText(['Once']);
  await expect(page.getByText(value)).toHaveCount(0);

  await keys.getByRole('button', { name: 'Create key' }).click();
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await leaveAndReturn();
  await expect(name).not.toHaveAttribute('aria-invalid');
});

test('an API key created while the user leaves the page is shown when they come back', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Dev', role: 'admin' }] });
  await signInFast(user);
  await page.goto('/dashboard/developer');
  const keys = page.getByRole('region', { name: 'API keys' });
  await keys.getByRole('textbox', { name: 'Name' }).fill('Slow');
  let respond = () => {};
  const held = new Promise<void>((resolve) => {
    respond = resolve;
  });
  await page.route('**/dashboard/developer', async (route, request) => {
    if (request.method() === 'POST') await held;
    await route.continue();
  });
  await keys.getByRole('button', { name: 'Create key' }).click();
  await page.getByRole('link', { name: 'Features' }).click();
  respond();
  await expect(page.getByRole('heading', { name: 'Features', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Developer' }).click();
  await expect(keys.getByRole('status').getByRole('code')).toHaveText(/^sk_/);
});

test('users without api-keys:manage are told what they need', async ({ page, signInFast }) => {
  await signInFast(await createUser({ memberships: [{ organization: 'Dev', role: 'member' }] }));
  await page.goto('/dashboard/developer');
  const keys = page.getByRole('region', { name: 'API keys' });
  await expect(keys).toContainText('api-keys:manage');
  await expect(keys.getByRole('button')).toHaveCount(0);
});

test('the access token isn’t sent to a host from the request', async ({ context, signInFast }) => {
  const received: unknown[] = [];
  const server = createServer((request, response) => {
    received.push(request.headers.authorization);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  await signInFast(await createUser({ memberships: [{ organization: 'Dev', role: 'member' }] }));
  const page = await context.request.get('/dashboard/developer', {
    headers: { 'x-forwarded-host': host, 'x-forwarded-proto': 'http' },
  });
  expect(await page.text()).toContain('200 OK');
  expect(received).toEqual([]);
  server.close();
});

test('without a clipboard, the text is shown so it can be copied manually', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/');
  const shown = page.waitForEvent('dialog');
  const clicked = page.getByRole('button', { name: 'Copy the command that runs it' }).click();
  const dialog = await shown;
  expect(dialog.defaultValue()).toBe('npm install && npm run dev');
  await Promise.all([dialog.dismiss(), clicked]);
});
