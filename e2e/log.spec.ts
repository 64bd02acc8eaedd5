import { appVariables } from '@/mocks/env';
import {
  control,
  createUser,
  failNext,
  type NewUser,
  refreshCall,
  refreshOutage,
  type TestUser,
} from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { findPort } from '@/scripts/lib/ports';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { test as base, continueWithEmail, expect } from './support/fixtures';
import { readLog } from './support/read-log';

const printCounts = {
  NODE_OPTIONS: `--import ${new URL('support/print-counts.mjs', import.meta.url).href}`,
};

const test = base.extend<{ app: Awaited<ReturnType<typeof startOwnApp>> }>({
  app: async ({ page: _ }, use) => {
    const app = await startOwnApp(printCounts);
    await use(app);
    await app.stop();
  },
});

/** Requests a page with a session whose token has expired. Returns what must not be in the log. */
async function visit(app: { url: string }, { email }: TestUser, path = '/dashboard?secret=1') {
  const session = await authenticate(email);
  const { name, value } = await sessionCookie(session);
  const headers = { cookie: `${name}=${value}`, accept: 'text/html' };
  const response = await fetch(`${app.url}${path}`, { headers, redirect: 'manual' });
  await response.text();
  const { accessToken, refreshToken } = session;
  const { WORKOS_API_KEY: key } = appVariables;
  return [email, value, accessToken, refreshToken, key, 'secret=1'];
}

const newUser = (values: NewUser = {}) =>
  createUser({ memberships: [{ organization: 'Logged', role: 'admin' }], ...values });

const timed = {
  time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  durationMs: expect.any(Number),
};

const refresh = { ...timed, event: 'session.refresh' };

const refreshes = [
  { outcome: 'refreshed', level: 'info', calls: 'ok' },
  {
    outcome: 'ended',
    level: 'info',
    calls: 'refused',
    fault: { ...refreshCall, error: 'invalid_grant' },
  },
  { outcome: 'unreachable', level: 'error', calls: 'outage', fault: refreshOutage },
  {
    outcome: 'unreachable',
    level: 'error',
    calls: 'rate_limited',
    fault: { ...refreshOutage, status: 429 },
  },
] as const;

for (const { outcome, level, calls, ...options } of refreshes) {
  test(`an operator sees one line and one count for a session that’s ${outcome} by a call that’s ${calls}`, async ({
    app,
  }) => {
    const user = await newUser({ accessTokenTtl: -60 });
    if ('fault' in options) await failNext(user, options.fault);
    const secrets = await visit(app, user);
    await expect
      .poll(() => readLog(app))
      .toEqual([
        { ...refresh, level, outcome, by: 'middleware', method: 'GET', path: '/dashboard' },
      ]);
    const counts = app.output.text.match(/^counted: authkit.*$/gm);
    expect(counts).toEqual([`counted: authkit.session.refreshes ${outcome}`]);
    expect(app.output.text).toContain(`counted: workos.api.calls ${calls}\n`);
    for (const secret of secrets) expect(app.output.text).not.toContain(secret);
  });
}

test('an operator sees the refresh that a server action makes, and its outage once', async ({
  app,
  page,
  signInFast,
}) => {
  // Its tokens are a minute old when they arrive, so each action refreshes them.
  const user = await newUser({ clockOffset: -60 });
  await signInFast(user);
  await page.goto(`${app.url}/dashboard/settings`);
  const save = page.getByRole('button', { name: 'Save' });
  await page.getByRole('textbox', { name: 'Organization name' }).fill('Logged twice');
  await failNext(user, refreshOutage);
  await save.click();
  await expect(page.getByText('WorkOS isn’t responding, so nothing was saved.')).toBeVisible();
  await save.click();
  await expect(page.getByRole('banner')).toContainText('Logged twice');

  const server = { ...refresh, by: 'server', path: '/dashboard/settings' };
  expect(readLog(app)).toEqual([
    { ...server, level: 'error', outcome: 'unreachable', reason: '503' },
    { ...server, level: 'info', outcome: 'refreshed' },
  ]);
  await page.close();
});

test('an operator sees that a session can’t be opened', async ({ app }) => {
  const headers = { cookie: 'wos-session=Fe26.2*forged' };
  await fetch(`${app.url}/dashboard`, { headers, redirect: 'manual' });
  await expect
    .poll(() => readLog(app))
    .toEqual([
      {
        ...refresh,
        level: 'info',
        outcome: 'ended',
        by: 'middleware',
        method: 'GET',
        path: '/dashboard',
        reason: 'unreadable',
      },
    ]);
});

/** Makes WorkOS fail to return the user's organization, with their email in its response. */
const failOrganization = ({ email, organizations }: TestUser, status: number) =>
  control('POST', '/faults', {
    path: `/organizations/${organizations[0]}`,
    status,
    headers: { 'Retry-After': '0' },
    json: { message: 'No access', email },
  });

test('an operator sees one line for a page during an outage', async ({ app }) => {
  const user = await newUser();
  await failOrganization(user, 503);
  const secrets = await visit(app, user, '/dashboard/settings?secret=1');
  await expect
    .poll(() => readLog(app))
    .toEqual([{ ...timed, level: 'error', event: 'workos.outage', reason: '503' }]);
  for (const secret of secrets) expect(app.output.text).not.toContain(secret);
});

test('an operator sees which page failed because WorkOS rejected a call', async ({ app }) => {
  const user = await newUser();
  await failOrganization(user, 403);
  const secrets = await visit(app, user, '/dashboard/settings?secret=1');
  await expect
    .poll(() => readLog(app).filter(({ event }) => event === 'request.failed'))
    .toEqual([
      {
        time: timed.time,
        level: 'error',
        event: 'request.failed',
        method: 'GET',
        path: '/dashboard/settings',
        route: '/dashboard/settings',
        type: 'render',
        error: expect.objectContaining({ digest: 'refusal', message: 'No access', status: 403 }),
      },
    ]);
  for (const secret of secrets) expect(app.output.text).not.toContain(secret);
});

test('an operator sees calls that can’t connect counted as outages', async () => {
  const app = await startOwnApp({ ...printCounts, WORKOS_API_PORT: String(await findPort()) });
  expect((await fetch(`${app.url}/api/health?deep=1`)).status).toBe(503);
  await expect
    .poll(() => app.output.text.match(/^counted:.*$/gm))
    .toEqual(['counted: workos.api.calls outage']);
  await app.stop();
});

test('an operator sees one line for a sign-in during an outage', async ({ app, page }) => {
  const user = await newUser();
  const call = { ...refreshCall, grant: 'authorization_code' } as const;
  await failNext(user, { ...call, status: 503, headers: { 'Retry-After': '0' } });
  await page.goto(`${app.url}/dashboard`);
  await continueWithEmail(page, user.email);
  await expect(page.getByRole('heading', { name: 'WorkOS isn’t responding' })).toBeVisible();
  expect(readLog(app)).toEqual([
    { time: timed.time, level: 'error', event: 'workos.outage', reason: '503' },
  ]);
  expect(app.output.text).not.toContain(user.email);
  await page.close();
});
