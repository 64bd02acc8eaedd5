import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import { control, createUser, type TestUser } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { startRedis } from '@/scripts/lib/redis-server';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { deliver, findEvent, rename, runCron } from '../support/events';
import { test as base, expect } from '../support/fixtures';
import { readLog } from '../support/read-log';

type App = Awaited<ReturnType<typeof startOwnApp>>;

const test = base.extend<{
  redis: Awaited<ReturnType<typeof startRedis>>;
  /** Two instances that share Redis. */
  apps: [App, App];
}>({
  redis: async ({ page: _ }, use) => {
    const redis = await startRedis();
    await use(redis);
    await redis.stop();
  },
  apps: async ({ page, redis }, use) => {
    const start = () => startOwnApp({ REDIS_URL: redis.url });
    const apps: [App, App] = await Promise.all([start(), start()]);
    await use(apps);
    await page.close();
    for (const app of apps) await app.stop();
  },
});

// Each starts a server and two apps.
test.describe.configure({ timeout: 90_000 });

/** Opens another browser, in which someone else is signed in. */
async function openBrowser(browser: Browser, { email }: TestUser, organizationId?: string) {
  const context = await browser.newContext();
  await context.addCookies([await sessionCookie(await authenticate(email, organizationId))]);
  return context.newPage();
}

async function expectName(page: Page, app: App, name: string) {
  await page.goto(`${app.url}/dashboard`);
  await expect(page.getByRole('banner')).toContainText(name);
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText(name);
}

async function renameInSettings(page: Page, app: App, name: string) {
  await page.goto(`${app.url}/dashboard/settings`);
  await page.getByRole('textbox', { name: 'Organization name' }).fill(name);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').getByText(name)).toBeVisible();
}

const newAdmin = () => createUser({ memberships: [{ organization: 'First name', role: 'admin' }] });

/** Returns what the deep health check says about Redis. */
async function health({ url }: App) {
  const response = await fetch(`${url}/api/health?deep=1`);
  return { status: response.status, redis: (await response.json()).redis };
}

test('a colleague on another instance sees the new name immediately', async ({
  page,
  apps: [first, second],
  browser,
  signInFast,
}) => {
  const admin = await newAdmin();
  const [id = ''] = admin.organizations;
  const colleague = await createUser({
    memberships: [{ organization: id }, { organization: 'Another one' }],
  });
  const other = await openBrowser(browser, colleague, id);
  await signInFast(admin);
  await expectName(page, first, 'First name');
  await expectName(other, second, 'First name');
  await expectName(other, first, 'First name');
  // They share one copy of the name.
  expect(await control('GET', `/requests?path=/organizations/${id}`)).toHaveLength(1);

  await renameInSettings(page, first, 'Second name');
  await expectName(other, second, 'Second name');
  await other.getByRole('button', { name: 'Second name: switch organization' }).click();
  const list = other.getByRole('form', { name: 'Organizations' });
  await expect(list).toContainText('Second name');
  await expect(list).toContainText('Another one');
  await other.close();
});

test('a webhook to one instance changes the organizations that another one lists', async ({
  page,
  apps: [first, second],
  signInFast,
}) => {
  const user = await newAdmin();
  await signInFast(user);
  for (const app of [first, second]) await expectName(page, app, 'First name');
  const { id } = await workos.organizations.createOrganization({ name: 'Joined later' });
  const membership = await workos.userManagement.createOrganizationMembership({
    userId: user.id,
    organizationId: id,
  });
  const created = await findEvent('organization_membership.created', id);
  expect((await deliver(created, { to: first.url })).status).toBe(204);
  // In a menu that is closed.
  const joined = page
    .getByRole('form', { name: 'Organizations', includeHidden: true })
    .getByText('Joined later');
  await expect(async () => {
    await page.goto(`${second.url}/dashboard`);
    await expect(joined).toBeAttached({ timeout: 500 });
  }).toPass();

  await workos.userManagement.deleteOrganizationMembership(membership.id);
  const deleted = await findEvent('organization_membership.deleted', id);
  expect((await deliver(deleted, { to: second.url })).status).toBe(204);
  await expect(async () => {
    await expectName(page, first, 'First name');
    await expect(joined).toHaveCount(0, { timeout: 500 });
  }).toPass();
});

test('a webhook that’s delivered to both instances is handled once', async ({
  page,
  apps: [first, second],
  signInFast,
}) => {
  const user = await newAdmin();
  const [id = ''] = user.organizations;
  await signInFast(user);
  await expectName(page, first, 'First name');
  const event = await rename(id, 'Second name');
  expect((await deliver(event, { to: first.url })).status).toBe(204);
  await expect(() => expectName(page, second, 'Second name')).toPass();

  // Reading events again would find this one too.
  await rename(id, 'Third name');
  expect((await deliver(event, { to: second.url })).status).toBe(204);
  for (const app of [first, second, first, second]) await expectName(page, app, 'Second name');
});

test('the scheduler makes up for a lost webhook, and continues where another instance stopped', async ({
  page,
  apps: [first, second],
  signInFast,
}) => {
  const user = await newAdmin();
  const [id = ''] = user.organizations;
  await signInFast(user);
  await expectName(page, second, 'First name');
  const memberships = Array.from({ length: 30 }, () => ({ organization: id }));
  await Promise.all(memberships.map((membership) => createUser({ memberships: [membership] })));
  await rename(id, 'Second name');
  const read = async ({ url }: App) => (await (await runCron(url)).json()).handled;
  expect(await read(first)).toBeGreaterThan(30);
  await expectName(page, second, 'Second name');
  // Other tests cause events too.
  expect(await read(second)).toBeLessThan(30);
});

test('while Redis is down, the app works without it, and shares again afterward', async ({
  page,
  redis,
  apps,
  browser,
  signInFast,
}) => {
  const [first, second] = apps;
  const admin = await newAdmin();
  const [id = ''] = admin.organizations;
  const other = await openBrowser(
    browser,
    await createUser({ memberships: [{ organization: id }] }),
  );
  await signInFast(admin);
  await expectName(page, first, 'First name');
  for (const app of apps) expect(await health(app)).toEqual({ status: 200, redis: 'reachable' });

  await redis.stop();
  for (const app of apps) expect(await health(app)).toEqual({ status: 200, redis: 'unreachable' });
  await renameInSettings(page, first, 'Second name');
  for (const app of [second, first, second]) await expectName(page, app, 'Second name');
  await expectName(other, second, 'Second name');
  expect((await runCron(first.url)).status).toBe(200);

  await redis.start();
  for (const app of apps) {
    await expect.poll(() => health(app)).toEqual({ status: 200, redis: 'reachable' });
  }
  await expectName(other, second, 'Second name');
  await renameInSettings(page, first, 'Third name');
  await expectName(other, second, 'Third name');

  // The instance's own copy from last time is outdated.
  await redis.stop();
  await expectName(other, second, 'Third name');
  await other.close();
  for (const app of apps) {
    const readStates = () =>
      readLog(app)
        .map(({ event }) => event)
        .filter((event) => event.startsWith('redis.'));
    // No page of this instance may have noticed yet.
    await expect.poll(() => readStates().at(-1)).toBe('redis.unreachable');
    const states = readStates();
    // Each change is one line. A busy machine may add some.
    expect(states.length).toBeGreaterThanOrEqual(4);
    expect(states.length % 2).toBe(0);
    for (const [n, state] of states.entries()) {
      expect(state).toBe(n % 2 === 0 ? 'redis.reachable' : 'redis.unreachable');
    }
  }
});

test('while Redis doesn’t reply, the app works without it, and other instances catch up later', async ({
  page,
  redis,
  apps: [first, second],
  browser,
  signInFast,
}) => {
  const admin = await newAdmin();
  const [id = ''] = admin.organizations;
  const other = await openBrowser(
    browser,
    await createUser({ memberships: [{ organization: id }] }),
  );
  await signInFast(admin);
  await expectName(page, first, 'First name');
  await expectName(other, second, 'First name');
  redis.pause();
  for (const app of [first, second, first]) await expectName(page, app, 'First name');
  await renameInSettings(page, first, 'Second name');
  await expectName(page, second, 'Second name');
  expect(await health(first)).toEqual({ status: 200, redis: 'unreachable' });

  redis.resume();
  for (const app of [first, second]) {
    await expect.poll(() => health(app)).toEqual({ status: 200, redis: 'reachable' });
  }
  await expectName(other, second, 'Second name');
  await renameInSettings(page, second, 'Third name');
  await expectName(other, first, 'Third name');
  await other.close();
});

test('an app that starts while Redis hangs works, and uses it once it replies', async ({
  page,
  signInFast,
}) => {
  const sockets: Socket[] = [];
  const hanging = createServer((socket) => sockets.push(socket)).listen(0);
  await once(hanging, 'listening');
  const { port } = hanging.address() as AddressInfo;
  const app = await startOwnApp({ REDIS_URL: `redis://127.0.0.1:${port}` });
  await signInFast(await newAdmin());
  await expectName(page, app, 'First name');
  expect(await health(app)).toEqual({ status: 200, redis: 'unreachable' });
  // It doesn't wait for the first connection forever.
  await expect.poll(() => sockets.length, { timeout: 20_000 }).toBeGreaterThan(1);

  hanging.close();
  for (const socket of sockets) socket.destroy();
  const redis = await startRedis(port);
  await expect.poll(() => health(app)).toEqual({ status: 200, redis: 'reachable' });
  await expectName(page, app, 'First name');
  await page.close();
  await app.stop();
  await redis.stop();
});
