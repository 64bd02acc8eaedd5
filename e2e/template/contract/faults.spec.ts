import { expect, test } from '@playwright/test';
import { GenericServerException, RateLimitExceededException } from '@workos-inc/node';
import { appUrl, clientId, origin } from '@/mocks/env';
import { createUser, failNext, removeFault, requests, type TestUser } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';

const path = '/user_management/users/:id';
const read = (user: TestUser) => workos.userManagement.getUser(user.id);

test('a fault affects one user, as often as configured, and is in the log', async () => {
  const [user, other] = [await createUser(), await createUser()];
  await failNext(user, { path, status: 503, headers: { 'Retry-After': '0' }, times: 4 });
  expect(await read(other)).toMatchObject({ id: other.id });
  await expect(read(user)).rejects.toThrow(GenericServerException);
  expect(await read(user)).toMatchObject({ id: user.id });
  expect((await requests(user)).map(({ status }) => status)).toEqual([503, 503, 503, 503, 200]);
});

test('a fault without a count lasts until it is removed', async () => {
  const user = await createUser();
  const fault = await failNext(user, { path, status: 404, json: { message: 'gone' } });
  for (const _ of [1, 2]) await expect(read(user)).rejects.toThrow('gone');
  await removeFault(fault);
  await read(user);
});

test('429, a reset, HTML, and an OAuth error reach the client as in production', async () => {
  const user = await createUser();
  await failNext(user, { path, status: 429, headers: { 'Retry-After': '0' }, times: 4 });
  await expect(read(user)).rejects.toThrow(RateLimitExceededException);

  await failNext(user, { path, status: 403, html: '<h1>Blocked</h1>', times: 1 });
  await expect(read(user)).rejects.toThrow(/ParseError/);

  const { refreshToken } = await authenticate(user.email);
  await failNext(user, {
    path: '/user_management/authenticate',
    grant: 'refresh_token',
    error: 'invalid_grant',
    times: 1,
  });
  const refresh = () =>
    workos.userManagement.authenticateWithRefreshToken({ clientId, refreshToken });
  await expect(refresh()).rejects.toMatchObject({ error: 'invalid_grant' });
  await refresh();

  await failNext(user, { path, reset: true, times: 1 });
  const raw = fetch(`${origin}/user_management/users/${user.id}`, { method: 'PUT', body: '{}' });
  await expect(raw).rejects.toThrow('fetch failed');
});

test('a delay holds the response back and then lets it through', async () => {
  const user = await createUser();
  await failNext(user, { path, delay: 300, times: 1 });
  const start = performance.now();
  await read(user);
  expect(performance.now() - start).toBeGreaterThan(290);
});

test('the control API names the invalid field', async () => {
  for (const [url, body, field] of [
    ['users', { email: 'nonsense' }, 'email'],
    ['users', { email: 'a@example.com', memberships: [{}] }, 'memberships.0.organization'],
    ['users', { email: 'b@example.com', color: 'red' }, 'color'],
    ['users', { email: 'ada@example.com' }, 'email'],
    ['faults', { path: 'no-slash', status: 500 }, 'path'],
    ['faults', { path: '/x' }, 'status'],
    ['impersonations', { user: 'user_01NOSUCH', email: 'a@example.com' }, 'user'],
    ['webhooks', { url: 'nonsense', secret: 's' }, 'url'],
  ] as const) {
    const response = await fetch(`${origin}/_mock/${url}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    expect(response.status, JSON.stringify(body)).toBe(400);
    expect((await response.json()).errors[0].field).toBe(field);
  }
});

test('a request without a handler gets a 501 that says where to add one', async () => {
  const response = await fetch(`${origin}/directories`, { method: 'POST' });
  expect(response.status).toBe(501);
  expect((await response.json()).message).toContain(
    'POST /directories. Add one in mocks/handlers/',
  );
});

test('a URL without a page leads a browser back', async ({ page }) => {
  await page.goto(`${origin}/nowhere`);
  await expect(page.getByText('no handler for GET /nowhere')).toBeVisible();
  await page.getByRole('link', { name: 'Open the console' }).click();
  await expect(page.getByRole('heading', { name: 'Users' })).toBeVisible();
  await page.goto(`${origin}/hosted/sign-in`);
  await expect(page.getByText('Start again from the app.')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Go to/ })).toHaveAttribute('href', appUrl);
});
