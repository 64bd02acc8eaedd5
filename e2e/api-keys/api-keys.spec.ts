import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { openDialog, secret } from './support';

const whoami = '/api/v1/whoami';

const newAdmin = () => createUser({ memberships: [{ organization: 'Dev', role: 'admin' }] });

const table = (page: Page) => page.getByRole('table', { name: 'API keys' });

/** A server component uses the token from `withAuth()`, and a client component uses the hook's. */
test('the server and the browser call the API as the signed-in user', async ({
  page,
  signInFast,
}) => {
  const user = await newAdmin();
  await signInFast(user);
  await page.goto('/dashboard/api-keys');
  for (const name of ['From the server', 'From this browser']) {
    const card = page.getByRole('region', { name });
    if (name.includes('browser')) await card.getByRole('button').click();
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
  await signInFast(await newAdmin());
  await page.goto('/dashboard/api-keys');
  await expect(page.getByText('No API keys')).toBeVisible();

  const dialog = await openDialog(page);
  await dialog.getByRole('checkbox', { name: 'View reports' }).check();
  await dialog.getByRole('button', { name: 'Create key' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
    'Enter a name, such as the service that will use this key.',
  );
  await expect(dialog.getByRole('checkbox', { checked: true })).toHaveAccessibleName(
    /^View reports/,
  );
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Nightly export');
  await dialog.getByRole('button', { name: 'Create key' }).click();

  await expect(dialog).toHaveAccessibleName('API key “Nightly export” created');
  const value = (await secret(page).textContent()) ?? '';
  await expect(dialog.getByRole('code').last()).toHaveText(
    new RegExp(`^curl .*${value}.*${whoami}$`),
  );
  const call = async () =>
    (await request.get(whoami, { headers: { authorization: `Bearer ${value}` } })).status();
  expect(await call()).toBe(200);
  await dialog.getByRole('button', { name: 'I’ve saved it' }).click();
  const row = table(page).getByRole('row', { name: 'Nightly export' });
  await expect(row).toContainText('Expires in 3 months');
  await expect(page.getByText(value)).toHaveCount(0);
  await page.reload();
  await expect(row).toContainText(/Created (just now|.* ago)/);
  await expect(row).toContainText(/Last used (just now|.* ago)/);
  await row.getByText('1 permission').click();
  await expect(row.getByRole('listitem')).toHaveText('View reports');

  await row.getByRole('button', { name: 'Revoke Nightly export' }).click();
  // It's inside a cell, but doesn't look like one.
  await expect(dialog).toHaveCSS('text-align', 'start');
  await expect(dialog).toHaveCSS('font-size', '15px');
  await dialog.getByRole('button', { name: 'Revoke key' }).click();
  await expect(page.getByText('Revoked API key “Nightly export”.')).toBeVisible();
  await expect(page.getByText('No API keys')).toBeVisible();
  expect(await call()).toBe(401);
});

test('a key with full access has all of its creator’s permissions, and may never expire', async ({
  page,
  signInFast,
}) => {
  const permissions = ['api-keys:manage', 'members:read'];
  const user = await createUser({ memberships: [{ organization: 'Dev', permissions }] });
  await signInFast(user);
  await page.goto('/dashboard/api-keys');
  const dialog = await openDialog(page);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Everything');
  await dialog.getByRole('checkbox', { name: 'Full access' }).check();
  await dialog.getByRole('combobox', { name: 'Expires' }).selectOption('Never');
  await dialog.getByRole('button', { name: 'Create key' }).click();
  await dialog.getByRole('button', { name: 'I’ve saved it' }).click();
  await expect(table(page).getByRole('row', { name: 'Everything' })).toContainText('Expires Never');
  const organizationId = user.organizations[0] ?? '';
  const { data } = await workos.apiKeys.listOrganizationApiKeys({ organizationId });
  expect(data[0]?.permissions.toSorted()).toEqual(permissions);
});

async function goToFeatures(page: Page) {
  await page.getByRole('link', { name: 'Features' }).click();
  await expect(page.getByRole('heading', { name: 'Features', level: 1 })).toBeVisible();
}

/** Opens the page from another one, which Back returns to, and fills in the form. */
async function startKey(page: Page, name: string) {
  await page.goto('/dashboard/features');
  await page.getByRole('link', { name: 'API keys' }).click();
  const dialog = await openDialog(page);
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('checkbox', { name: 'Full access' }).check();
  return dialog;
}

test('a new API key and an old error are gone after leaving the page', async ({
  page,
  signInFast,
}) => {
  await signInFast(await newAdmin());
  let dialog = await startKey(page, 'Once');
  await dialog.getByRole('button', { name: 'Create key' }).click();
  const value = (await secret(page).textContent()) ?? '';
  await page.goBack();
  // An open dialog would block the page.
  await goToFeatures(page);
  await page.getByRole('link', { name: 'API keys' }).click();
  await expect(table(page).getByRole('row', { name: 'Once' })).toBeVisible();
  await expect(page.getByText(value)).toHaveCount(0);

  dialog = await openDialog(page);
  await dialog.getByRole('button', { name: 'Create key' }).click();
  await expect(dialog.getByText('Select at least one permission.')).toBeVisible();
  await page.goBack();
  await goToFeatures(page);
  await page.getByRole('link', { name: 'API keys' }).click();
  await openDialog(page);
  await expect(page.getByText('Select at least one permission.')).toHaveCount(0);
});

test('an API key created while the user leaves the page is shown when they come back', async ({
  page,
  signInFast,
}) => {
  await signInFast(await newAdmin());
  const dialog = await startKey(page, 'Slow');
  let respond = () => {};
  const held = new Promise<void>((resolve) => {
    respond = resolve;
  });
  await page.route('**/dashboard/api-keys', async (route, request) => {
    if (request.method() === 'POST') await held;
    await route.continue();
  });
  await dialog.getByRole('button', { name: 'Create key' }).click();
  await page.goBack();
  respond();
  await goToFeatures(page);
  await page.getByRole('link', { name: 'API keys' }).click();
  await expect(secret(page)).toHaveText(/^sk_/);
});

test('users without api-keys:manage are told what they need', async ({ page, signInFast }) => {
  await signInFast(await createUser({ memberships: [{ organization: 'Dev', role: 'member' }] }));
  await page.goto('/dashboard/api-keys');
  await expect(page.getByText('You need the “Manage API keys” permission.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Create key' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'API keys' })).toHaveCount(0);
});

test('the page’s old URL still works', async ({ page, signInFast }) => {
  await signInFast(await newAdmin());
  await page.goto('/dashboard/developer');
  await expect(page).toHaveURL('/dashboard/api-keys');
});

test('the access token isn’t sent to a host from the request', async ({ context, signInFast }) => {
  const received: unknown[] = [];
  const server = createServer((request, response) => {
    received.push(request.headers.authorization);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  await signInFast(await newAdmin());
  const page = await context.request.get('/dashboard/api-keys', {
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
  const clicked = page.getByRole('button', { name: 'Copy the command' }).click();
  const dialog = await shown;
  expect(dialog.defaultValue()).toMatch(/ && npm run dev$/);
  await Promise.all([dialog.dismiss(), clicked]);
});

test('impersonators can’t create a key', async ({ page, impersonate }) => {
  await impersonate(await newAdmin(), 'Ticket 16');
  await page.goto('/dashboard/api-keys');
  await expect(page.getByRole('button', { name: 'Create key' })).toBeDisabled();
});
