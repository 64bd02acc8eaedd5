import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../support/fixtures';
import { startDemo } from './start-demo';

const addUser = (visitor: APIRequestContext, email: string, more: Record<string, string> = {}) =>
  visitor.post('/console/users', { form: { email, ...more }, maxRedirects: 0 });

const hasUser = async (visitor: APIRequestContext, email: string) =>
  (await (await visitor.get('/console')).text()).includes(email);

test('a visitor who was gone for a while starts over, signed out', async ({ page }) => {
  test.slow();
  const { url, stop } = await startDemo({ DEMO_IDLE_MINUTES: '0.15' });
  await page.goto(`${url}/dashboard`);
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  await page.waitForURL(`${url}/dashboard`);
  // An open console doesn’t keep the visit.
  const poll = async () => (await page.request.get(`${url}/console/requests`)).status();
  expect(await poll()).toBe(200);
  await expect.poll(poll, { timeout: 30_000 }).toBe(404);
  await page.goto(`${url}/dashboard`);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.close();
  await stop();
});

test('a newcomer to a full demo takes the place of the visitor who was away the longest', async ({
  page,
  playwright,
  consoleErrors,
}) => {
  test.slow();
  consoleErrors.allowed.push(/503/);
  const { url, stop } = await startDemo({ DEMO_VISITORS: '2', DEMO_IDLE_MINUTES: '1' });
  const visitors = [];
  for (const _ of ['first', 'second']) {
    const visitor = await playwright.request.newContext({ baseURL: url });
    expect((await addUser(visitor, 'mine@example.com')).status()).toBe(302);
    visitors.push(visitor);
  }
  const [first, second] = visitors;
  if (!first || !second) throw new Error('Two visitors are needed.');
  await page.goto(`${url}/dashboard`);
  await expect(page.getByRole('heading', { name: 'The demo is full' })).toBeVisible();

  const newcomer = async () => {
    expect(await hasUser(second, 'mine@example.com')).toBe(true);
    return (await page.request.get(`${url}/console`)).status();
  };
  await expect.poll(newcomer, { timeout: 30_000 }).toBe(200);
  // Back again, now as a newcomer to a full demo.
  expect((await first.get('/console')).status()).toBe(503);
  await Promise.all(visitors.map((visitor) => visitor.dispose()));
  await page.close();
  await stop();
});

test('a visitor who adds too much starts over, and one who asks too often has to wait', async ({
  playwright,
}) => {
  test.slow();
  const { url, stop } = await startDemo();
  const newVisitor = () => playwright.request.newContext({ baseURL: url });
  const [many, large, calm] = [await newVisitor(), await newVisitor(), await newVisitor()];
  for (const visitor of [many, large, calm]) {
    await addUser(visitor, 'mine@example.com');
    expect(await hasUser(visitor, 'mine@example.com')).toBe(true);
  }
  for (let number = 0; number < 300; number += 1) {
    await addUser(many, `${number}@example.com`, { organization: `Organization ${number}` });
  }
  expect(await hasUser(many, 'mine@example.com')).toBe(false);
  for (let number = 0; number < 17; number += 1) {
    await addUser(large, `${number}@example.com`, { first_name: 'x'.repeat(60_000) });
  }
  expect(await hasUser(large, 'mine@example.com')).toBe(false);
  expect(await hasUser(calm, 'mine@example.com')).toBe(true);

  const statuses = new Set<number>();
  for (let number = 0; number < 310; number += 1) {
    statuses.add((await many.get('/console/requests')).status());
  }
  expect(statuses).toEqual(new Set([200, 429]));
  expect((await calm.get('/console/requests')).status()).toBe(200);
  await Promise.all([many, large, calm].map((visitor) => visitor.dispose()));
  await stop();
});
