import type { Locator, Page } from '@playwright/test';
import { appUrl } from '@/mocks/env';
import { control, createUser, type TestUser } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { workos } from '@/scripts/lib/workos';
import { deliver, findEvent, rename, runCron } from './support/events';
import { test as base, expect } from './support/fixtures';

const test = base.extend<{
  /** Opens a new organization's dashboard in a separate app, because other tests make the shared one read events. */
  openOrganization: () => Promise<{ id: string; user: TestUser; card: Locator; to: string }>;
}>({
  openOrganization: async ({ page, signInFast }, use) => {
    const app = await startOwnApp();
    await use(async () => {
      const user = await createUser({
        memberships: [{ organization: 'First name', role: 'admin' }],
      });
      await signInFast(user);
      await page.goto(`${app.url}/dashboard`);
      const card = page.getByRole('region', { name: 'Your access' });
      await expect(card).toContainText('First name');
      return { id: user.organizations[0] ?? '', user, card, to: app.url };
    });
    await page.close();
    await app.stop();
  },
});

const expectName = (page: Page, card: Locator, name: string) =>
  expect(async () => {
    await page.reload();
    await expect(card).toContainText(name, { timeout: 500 });
  }).toPass();

test('a renamed organization shows its new name once the webhook arrives', async ({
  page,
  openOrganization,
}) => {
  const { id, card, to } = await openOrganization();
  const event = await rename(id, 'Second name');
  await page.reload();
  await expect(card).toContainText('First name');

  expect((await deliver(event, { to })).status).toBe(204);
  await expectName(page, card, 'Second name');
});

test('an organization renamed elsewhere has one name in the header, the page, and the switcher', async ({
  page,
  openOrganization,
}) => {
  const { id, user, card, to } = await openOrganization();
  const { id: other } = await workos.organizations.createOrganization({ name: 'Other one' });
  await workos.userManagement.createOrganizationMembership({
    userId: user.id,
    organizationId: other,
  });
  expect((await runCron(to)).status).toBe(200);
  await page.reload();
  await page.getByRole('button', { name: 'First name: switch organization' }).click();
  const list = page.getByRole('form', { name: 'Organizations' });
  await expect(list).toContainText('First name');
  await expect(list).toContainText('Other one');

  await rename(id, 'Second name');
  await rename(other, 'Another one');
  expect((await runCron(to)).status).toBe(200);
  await page.reload();
  await expect(card).toContainText('Second name');
  await page.getByRole('button', { name: 'Second name: switch organization' }).click();
  await expect(list).toContainText('Second name');
  await expect(list).toContainText('Another one');
});

test('an event delivered twice is handled once', async ({ page, openOrganization }) => {
  const { id, card, to } = await openOrganization();
  const reads = async () => (await control('GET', `/requests?path=/organizations/${id}`)).length;
  const first = await rename(id, 'Second name');
  expect((await deliver(first, { to })).status).toBe(204);
  await expectName(page, card, 'Second name');

  const second = await rename(id, 'Third name');
  const before = await reads();
  expect((await deliver(first, { to })).status).toBe(204);
  for (let visit = 0; visit < 3; visit += 1) {
    await page.reload();
    await expect(card).toContainText('Second name');
  }
  expect(await reads()).toEqual(before);

  expect((await deliver(second, { to })).status).toBe(204);
  await expectName(page, card, 'Third name');
});

test('the next webhook makes up for one that never arrived, and so does the scheduler', async ({
  page,
  openOrganization,
}) => {
  const { id, card, to } = await openOrganization();
  await rename(id, 'Second name');
  await createUser({ memberships: [{ organization: id }] });
  const later = await findEvent('organization_membership.created', id);
  expect((await deliver(later, { to })).status).toBe(204);
  await expectName(page, card, 'Second name');

  await rename(id, 'Third name');
  expect((await runCron(to)).status).toBe(200);
  await page.reload();
  await expect(card).toContainText('Third name');
});

test('a webhook that the app ignores is accepted without reading events', async ({
  page,
  openOrganization,
}) => {
  const { id, card, to } = await openOrganization();
  await rename(id, 'Second name');
  const event = { object: 'event', id: `event_${crypto.randomUUID()}`, event: 'moon.full' };
  expect((await deliver({ ...event, data: {} }, { to })).status).toBe(204);
  for (let visit = 0; visit < 3; visit += 1) {
    await page.reload();
    await expect(card).toContainText('First name');
  }
});

for (const secret of ['', 'the-wrong-one-entirely']) {
  test(`the scheduler’s path rejects the secret "${secret}"`, async () => {
    const response = await runCron(appUrl, secret);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect((await response.json()).detail).toContain('CRON_SECRET');
  });
}

test('without a secret, the scheduler’s path says what to set', async () => {
  const app = await startOwnApp({ CRON_SECRET: '' });
  const response = await runCron(app.url, '');
  expect(response.status).toBe(503);
  expect((await response.json()).detail).toBe('Set CRON_SECRET to run this.');
  await app.stop();
});

for (const [name, payload] of Object.entries({
  'an incomplete record': '{"id":"event_1","event":"organization.updated","data":{"id":"org_1"}}',
  'text that isn’t JSON': 'organization.updated',
})) {
  test(`a signed event with ${name} is rejected, and not because of its signature`, async () => {
    const response = await deliver(payload);
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toBe(
      'The signature matches, but the event couldn’t be read.',
    );
  });
}

const bad: Record<string, Parameters<typeof deliver>[1]> = {
  'a tampered body': { body: '{"id":"event_1"}' },
  'another secret': { secret: 'whsec_other' },
  'a signature from four minutes ago': { time: Date.now() - 240_000 },
  'no signature': { header: '' },
  'a malformed signature': { header: 't=1, v1=nonsense' },
};

for (const [name, changes] of Object.entries(bad)) {
  test(`${name} is rejected with 400`, async () => {
    const response = await deliver('{"id":"event_2","event":"moon.full"}', changes);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect((await response.json()).detail).toMatch(/^The signature doesn’t match/);
  });
}
