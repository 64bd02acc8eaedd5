import type { Page } from '@playwright/test';
import { createUser } from '@/scripts/lib/mock';
import { expect, test } from './support/fixtures';
import { send, signedIn } from './support/raw-request';

for (const method of ['PUT', 'PATCH', 'DELETE']) {
  test(`no route accepts ${method}`, async () => {
    const headers = await signedIn();
    for (const path of ['/', '/setup', '/sign-in', '/callback', '/dashboard', '/no/such/page']) {
      expect((await send(path, { method })).status).toBe(405);
      expect((await send(path, { method, headers })).status).toBe(405);
    }
    for (const path of ['/api/me', '/api/health']) {
      expect((await send(path, { method, headers })).status).toBe(405);
    }
  });
}

test('routes without a form reject POST', async () => {
  const headers = await signedIn();
  for (const path of [
    '/',
    '/setup',
    '/sign-in',
    '/sign-up',
    '/callback',
    '/dashboard',
    '/api/me',
  ]) {
    expect((await send(path, { method: 'POST', headers })).status).toBe(405);
  }
  expect((await send('/api/webhooks/workos')).status).toBe(405);
});

/** The headers that the settings page sends to save a name. */
async function savingHeaders(page: Page) {
  await page.goto('/dashboard/settings');
  const sent = page.waitForRequest((request) => Boolean(request.headers()['next-action']));
  await page.getByRole('textbox', { name: 'Organization name' }).fill('Changed');
  await page.getByRole('button', { name: 'Save' }).click();
  const { 'next-action': action = '', 'content-type': form = '' } = (await sent).headers();
  return { 'next-action': action, 'content-type': form, ...(await signedIn()) };
}

test('a body of 10 MB is rejected, with or without a content length', async ({
  page,
  signInFast,
}) => {
  await signInFast(await createUser({ memberships: [{ organization: 'Sent', role: 'admin' }] }));
  const saving = await savingHeaders(page);
  const webhook = { 'workos-signature': 't=1, v1=0' };
  const body = Buffer.alloc(10_000_000, 'a');
  for (const length of [
    { 'content-length': String(body.length) },
    { 'transfer-encoding': 'chunked' },
  ]) {
    for (const [path, headers] of [
      ['/dashboard/settings', saving],
      ['/dashboard/settings', { ...saving, 'content-type': 'text/plain' }],
      ['/api/webhooks/workos', webhook],
    ] as const) {
      const sent = { method: 'POST', headers: { ...headers, ...length }, body };
      expect((await send(path, sent)).status).toBe(413);
    }
  }
});

test('an unreadable form is rejected', async ({ page, signInFast }) => {
  await signInFast(await createUser({ memberships: [{ organization: 'Sent', role: 'admin' }] }));
  const saving = await savingHeaders(page);
  const post = (type: string, body: string) =>
    send('/dashboard/settings', {
      method: 'POST',
      headers: { ...saving, 'content-type': type },
      body,
    });
  for (const [type, body] of [
    [saving['content-type'], 'garbage'],
    ['multipart/form-data', 'garbage'],
    ['text/plain', '{'],
    ['text/plain', ''],
  ] as const) {
    expect((await post(type, body)).status).toBe(400);
  }
  const response = await post('text/plain', '[null,{}]');
  expect(response).toMatchObject({
    status: 200,
    text: expect.stringContaining('We couldn’t read this form'),
  });
});
