import { createHmac } from 'node:crypto';
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { appVariables } from '@/mocks/env';
import { control, createUser, type TestUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { fetchWorkOS } from './support/fetch-workos';
import { expect, test } from './support/fixtures';

type Changes = { time?: number; body?: string; secret?: string; header?: string };

/** Delivers a payload signed like WorkOS's. */
function deliver(request: APIRequestContext, payload: string, changes: Changes = {}) {
  const {
    time = Date.now(),
    body = payload,
    secret = appVariables.WORKOS_WEBHOOK_SECRET,
  } = changes;
  const hash = createHmac('sha256', secret).update(`${time}.${payload}`).digest('hex');
  return request.post('/api/webhooks/workos', {
    headers: {
      'content-type': 'application/json',
      'workos-signature': changes.header ?? `t=${time}, v1=${hash}`,
    },
    // Playwright would send a string as JSON.
    data: Buffer.from(body),
  });
}

/** Renames an organization at WorkOS and returns the event that WorkOS would deliver. */
async function rename(organization: string, name: string): Promise<object> {
  await workos.organizations.updateOrganization({ organization, name });
  const query = `events=organization.updated&organization_id=${organization}&limit=1`;
  const { data } = (await fetchWorkOS('GET', `/events?${query}`)).body;
  expect(data).toMatchObject([{ event: 'organization.updated', data: { name } }]);
  return data[0];
}

/** Opens a new organization's dashboard. Returns its ID and the card that shows its name. */
async function openOrganization(page: Page, signInFast: (user: TestUser) => Promise<void>) {
  const user = await createUser({ memberships: [{ organization: 'First name', role: 'admin' }] });
  await signInFast(user);
  await page.goto('/dashboard');
  const card = page.getByRole('region', { name: 'Organization' });
  await expect(card).toContainText('First name');
  return { id: user.organizations[0] ?? '', card };
}

const expectName = (page: Page, card: Locator, name: string) =>
  expect(async () => {
    await page.reload();
    await expect(card).toContainText(name, { timeout: 500 });
  }).toPass();

test('a renamed organization shows its new name once the webhook arrives', async ({
  page,
  request,
  signInFast,
}) => {
  const { id, card } = await openOrganization(page, signInFast);
  const event = await rename(id, 'Second name');
  await page.reload();
  await expect(card).toContainText('First name');

  expect((await deliver(request, JSON.stringify(event))).status()).toBe(204);
  await expectName(page, card, 'Second name');
});

test('an event delivered twice is handled once', async ({ page, request, signInFast }) => {
  const { id, card } = await openOrganization(page, signInFast);
  const reads = () => control('GET', `/requests?path=/organizations/${id}`);
  const first = JSON.stringify(await rename(id, 'Second name'));
  expect((await deliver(request, first)).status()).toBe(204);
  await expectName(page, card, 'Second name');

  const second = JSON.stringify(await rename(id, 'Third name'));
  const before = await reads();
  expect((await deliver(request, first)).status()).toBe(204);
  for (let visit = 0; visit < 3; visit += 1) {
    await page.reload();
    await expect(card).toContainText('Second name');
  }
  expect(await reads()).toEqual(before);

  expect((await deliver(request, second)).status()).toBe(204);
  await expectName(page, card, 'Third name');
});

test('an event that the app ignores is accepted', async ({ request }) => {
  const event = {
    object: 'event',
    id: `event_${crypto.randomUUID()}`,
    event: 'moon.full',
    data: {},
  };
  expect((await deliver(request, JSON.stringify(event))).status()).toBe(204);
});

for (const [name, payload] of Object.entries({
  'an incomplete record': '{"id":"event_1","event":"organization.updated","data":{"id":"org_1"}}',
  'text that isn’t JSON': 'organization.updated',
})) {
  test(`a signed event with ${name} is rejected, and not because of its signature`, async ({
    request,
  }) => {
    const response = await deliver(request, payload);
    expect(response.status()).toBe(400);
    expect((await response.json()).detail).toBe(
      'The signature matches, but the event couldn’t be read.',
    );
  });
}

const bad: Record<string, Changes> = {
  'a tampered body': { body: '{"id":"event_1"}' },
  'another secret': { secret: 'whsec_other' },
  'a signature from four minutes ago': { time: Date.now() - 240_000 },
  'no signature': { header: '' },
  'a malformed signature': { header: 't=1, v1=nonsense' },
};

for (const [name, changes] of Object.entries(bad)) {
  test(`${name} is rejected with 400`, async ({ request }) => {
    const response = await deliver(request, '{"id":"event_2","event":"moon.full"}', changes);
    expect(response.status()).toBe(400);
    expect(response.headers()['content-type']).toBe('application/problem+json');
    expect((await response.json()).detail).toMatch(/^The signature doesn’t match/);
  });
}
