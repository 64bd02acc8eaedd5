import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { DomainDataState } from '@workos-inc/node';
import { apiKey, origin } from '@/mocks/env';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { startOwnMock } from '@/scripts/lib/own-process';
import { workos } from '@/scripts/lib/workos';
import { receiveWebhooks } from './contract/receive-webhooks';

const send = (path: string, { body, url = origin }: { body?: string; url?: string } = {}) =>
  fetch(`${url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
    body,
  });

type Entry = { path: string; requestBody?: string; responseBody?: string };

const readLog = async (query = '', url = origin): Promise<Entry[]> =>
  (await fetch(`${url}/_mock/requests${query}`)).json();

const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJzb21lb25lIn0.c2lnbmF0dXJl';

test('a secret stays out of the log wherever it is', async () => {
  const user = await createUser();
  const mark = randomUUID();
  const secrets = {
    note: jwt,
    key: 'sk_live_abcdefghij',
    list: ['whsec_abcdefghij'],
    sealed_elsewhere: 'Fe26.2*1*aaaa*bbbb*cccc',
    random: 'qN7vXr2LbT9wKdY4mZp6HsJcE',
    withoutDigits: 'qNVvXrULbTXwKdYJmZpRHsJcE',
    hex: '9f86d081884c7d659a2feaa0c55ad015',
    text: 'Sent to https://example.com/hook?setup_token=opensesame today',
    password: 83_729_104,
    secret: { nested: 'correct horse' },
    code: 472_913,
    user_code: 'BCDF-GHJK',
    kX3vXr2LbT9wKdY4mZp6HsJcE: 'as a name',
  };
  await send('/organizations', {
    body: JSON.stringify({ mark, user: user.id, ...secrets }),
  });
  const log = await readLog(`?user=${user.id}`);
  const entry = log.find(({ requestBody }) => requestBody?.includes(mark));
  const shown = entry?.requestBody ?? '';
  const values = [
    ...[jwt, 'abcdefghij', 'Fe26', secrets.random, secrets.withoutDigits, secrets.hex],
    ...['opensesame', '83729104', 'correct horse', '472913', 'BCDF-GHJK', 'kX3vXr2LbT'],
  ];
  expect(values.filter((value) => shown.includes(value))).toEqual([]);
  expect(shown).toContain(`"user": "${user.id}"`);
  expect(shown).toContain('Sent to https://example.com/hook?setup_token=••• today');
});

test('an invitation’s token stays out of the log’s paths and errors', async () => {
  const { token } = await workos.userManagement.sendInvitation({ email: newEmail() });
  const unknown = `${token.slice(1)}Aa`;
  for (const each of [token, unknown]) await send(`/user_management/invitations/by_token/${each}`);
  for (const path of ['/', '/_mock/requests']) {
    const text = await (await fetch(`${origin}${path}`)).text();
    expect(text).not.toContain(token.slice(1));
    expect(text).toContain('/user_management/invitations/by_token/•••');
  }
});

test('a device’s codes stay out of the log', async () => {
  const response = await fetch(`${origin}/user_management/authorize/device`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: 'client_mock' }),
  });
  const { device_code, user_code } = await response.json();
  const text = JSON.stringify(await readLog('?path=/user_management/authorize/device'));
  expect(text).toContain('verification_uri');
  expect(text).not.toContain(device_code);
  expect(text).not.toContain(user_code);
});

test('the log handles bodies that are hard to parse', async () => {
  const bodies = [
    `${'['.repeat(400_000)}${']'.repeat(400_000)}`,
    JSON.stringify({ name: 'eyJ'.repeat(300_000) }),
    JSON.stringify({ name: '?token'.repeat(150_000) }),
    JSON.stringify({ name: 'aA1-'.repeat(200_000) }),
  ];
  for (const body of bodies) {
    const response = await send('/organizations', { body });
    expect(response.status).toBe(422);
  }
});

test('the log keeps the start of the bodies of 200 requests', async () => {
  const { url, stop } = await startOwnMock();
  const words = Array.from({ length: 3000 }, () => 'word');
  await send('/user_management/users', { url, body: JSON.stringify({ words }) });
  expect((await readLog('', url))[0]?.requestBody).toHaveLength(4_001);

  for (let sent = 0; sent < 200; sent += 1) await send('/organizations', { url, body: '{}' });
  const [oldest, ...others] = await readLog('', url);
  expect([oldest?.path, oldest?.requestBody]).toEqual(['/user_management/users', undefined]);
  expect(others.filter(({ requestBody }) => requestBody === '{}')).toHaveLength(200);
  await stop();
});

test('an open row stays open while a hundred requests arrive', async ({ page }) => {
  const { url, stop } = await startOwnMock();
  await send('/organizations', { url, body: '{"name":"Unfolded"}' });
  await page.goto(url);
  const row = page.getByRole('group').filter({ hasText: 'POST /organizations' });
  await row.locator('summary').click();
  await row.locator('pre').first().selectText();

  for (let sent = 0; sent < 120; sent += 1) await send('/permissions', { url });
  await send('/redirect_uris', { url });
  await expect(page.getByText('GET /redirect_uris', { exact: true })).toBeVisible();
  await expect(row.getByText('"name": "Unfolded"').first()).toBeVisible();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(selected).toContain('"name": "Unfolded"');
  await stop();
});

test('the log shows whether a webhook arrived', async ({ page }) => {
  const receiver = await receiveWebhooks();
  const { url, stop } = await startOwnMock(undefined, { MOCK_WEBHOOK_URL: receiver.url });
  const add = () => send('/organizations', { url, body: '{"name":"Delivered"}' });
  const row = page.getByRole('group').filter({ hasText: 'Webhook organization.created' });
  await page.goto(url);
  await add();
  await expect(row).toContainText('200');
  await row.locator('summary').click();
  await expect(row).toContainText('"name": "Delivered"');
  await receiver.close();
  await add();
  await expect(row.first()).toContainText('failed');
  await stop();
});

test('another organization’s domain isn’t added, and the console says why', async ({ page }) => {
  const domain = `d${randomUUID()}.example.com`;
  await workos.organizations.createOrganization({
    name: 'Early Birds',
    domainData: [{ domain, state: DomainDataState.Verified }],
  });
  const user = await createUser({ memberships: [{ organization: 'Latecomers' }] });
  await page.goto(`${origin}/?user=${user.id}`);
  await page.getByRole('textbox', { name: 'New domain' }).fill(domain.toUpperCase());
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText(`Early Birds already has ${domain}.`)).toBeVisible();
});
