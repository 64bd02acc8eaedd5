import { createHmac } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { appVariables } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';

type Changes = { time?: number; body?: string; secret?: string; header?: string };

function send(request: APIRequestContext, event: object, changes: Changes = {}) {
  const sent = JSON.stringify(event);
  const { time = Date.now(), body = sent, secret = appVariables.WORKOS_WEBHOOK_SECRET } = changes;
  const hash = createHmac('sha256', secret).update(`${time}.${sent}`).digest('hex');
  return request.post('/api/webhooks/workos', {
    headers: {
      'content-type': 'application/json',
      'workos-signature': changes.header ?? `t=${time}, v1=${hash}`,
    },
    data: body,
  });
}

const newEvent = (event: string, data: object) => ({
  object: 'event',
  id: `event_${crypto.randomUUID()}`,
  event,
  data,
  created_at: new Date().toISOString(),
});

test('a renamed organization shows its new name once the webhook arrives', async ({
  page,
  request,
  signInFast,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Old name', role: 'admin' }] });
  const [organization = ''] = user.organizations;
  await signInFast(user);
  await page.goto('/dashboard');
  const card = page.getByRole('region', { name: 'Organization' });
  await expect(card).toContainText('Old name');
  await workos.organizations.updateOrganization({ organization, name: 'New name' });
  await page.reload();
  await expect(card).toContainText('Old name');

  const event = newEvent('organization.updated', { id: organization });
  expect((await send(request, event)).status()).toBe(204);
  await expect(async () => {
    await page.reload();
    await expect(card).toContainText('New name', { timeout: 500 });
  }).toPass();
});

test('a repeated, an unknown and a strange event are accepted', async ({ request }) => {
  const event = newEvent('user.updated', { id: 'user_1' });
  for (const sent of [event, event, newEvent('moon.full', {}), newEvent('user.deleted', {})]) {
    expect((await send(request, sent)).status()).toBe(204);
  }
});

const bad: Record<string, Changes> = {
  'a tampered body': { body: '{"id":"event_1"}' },
  'another secret': { secret: 'whsec_other' },
  'a signature of four minutes ago': { time: Date.now() - 240_000 },
  'no signature': { header: '' },
  'a signature that is none': { header: 't=1, v1=nonsense' },
};

for (const [name, changes] of Object.entries(bad)) {
  test(`${name} is refused with 400`, async ({ request }) => {
    const response = await send(request, newEvent('user.updated', {}), changes);
    expect(response.status()).toBe(400);
    expect(response.headers()['content-type']).toBe('application/problem+json');
  });
}
