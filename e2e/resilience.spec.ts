import { sealData, unsealData } from 'iron-session';
import { generateKeyPair, SignJWT } from 'jose';
import { appUrl, appVariables } from '@/mocks/env';
import {
  changeGrants,
  createUser,
  type Fault,
  failNext,
  refreshCall,
  refreshOutage,
  removeFault,
  requests,
  revokeSession,
} from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, submitHostedPage } from '@/scripts/lib/workos';
import { adminOf } from './support/admin';
import { continueWithEmail, expect, openSettings, readSessionId, test } from './support/fixtures';
import { expectHydrated, focus } from './support/tabs';

const settings = { name: 'Settings', level: 1 };
const unreachable = { name: 'WorkOS isn’t responding' };

/** A user whose tokens are always expired, so that every request refreshes. */
const withExpiredTokens = () =>
  createUser({ memberships: [{ organization: 'Resilient', role: 'admin' }], accessTokenTtl: -60 });

test('20 simultaneous requests with an expired token all succeed, and one new token is in use', async ({
  context,
  signInFast,
}) => {
  await signInFast(await withExpiredTokens());
  const [cookie] = await context.cookies();
  const headers = { cookie: `wos-session=${cookie?.value}`, accept: 'text/html' };
  const responses = await Promise.all(
    Array.from({ length: 20 }, () => fetch(`${appUrl}/dashboard`, { headers, redirect: 'manual' })),
  );
  expect(responses.map(({ status }) => status)).toEqual(Array(20).fill(200));
  const tokens = await Promise.all(responses.map(readRefreshToken));
  expect(new Set(tokens).size).toBe(1);
  expect((await context.request.get('/dashboard', { maxRedirects: 0 })).status()).toBe(200);
});

async function readRefreshToken({ headers }: Response) {
  const cookie = headers.getSetCookie().find((entry) => entry.startsWith('wos-session='));
  const sealed = cookie?.split(';')[0]?.slice('wos-session='.length) ?? '';
  const password = appVariables.WORKOS_COOKIE_PASSWORD;
  return (await unsealData<{ refreshToken: string }>(sealed, { password })).refreshToken;
}

test('a token that expires while the dashboard is open doesn’t block navigation', async ({
  page,
  signInFast,
}) => {
  await signInFast(await withExpiredTokens());
  await page.goto('/dashboard');
  await openSettings(page);
  await expect(page.getByRole('heading', settings)).toBeVisible();
  await page.getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
});

const outages: Record<string, Fault> = {
  '503': { ...refreshCall, status: 503, headers: { 'Retry-After': '0' } },
  '429': { ...refreshCall, status: 429, headers: { 'Retry-After': '0' } },
  'a reset connection': { ...refreshCall, reset: true },
};

for (const [name, fault] of Object.entries(outages)) {
  test(`if WorkOS responds to a refresh with ${name}, the page shows an error and recovers afterward`, async ({
    page,
    signInFast,
  }) => {
    const user = await withExpiredTokens();
    await signInFast(user);
    await failNext(user, { ...fault, times: 4 });
    await page.goto('/dashboard/settings?tab=2');
    // The WorkOS client tries four times, which takes about five seconds without a response.
    await expect(page.getByRole('heading', unreachable)).toBeVisible({ timeout: 15_000 });
    await expect(page).toHaveURL('/dashboard/settings?tab=2');

    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', settings)).toBeVisible();
    await expect(page).toHaveURL('/dashboard/settings?tab=2');
  });
}

test('a click during an outage shows the error too, and a retry works', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/503 \(Service Unavailable\)/);
  const user = await adminOf('Resilient');
  await signInFast(user);
  await page.goto('/setup');
  await changeGrants(user, { accessTokenTtl: -60 });
  await signInFast(user);
  await page.goto('/dashboard');
  const outage = await failNext(user, {
    ...refreshCall,
    status: 503,
    headers: { 'Retry-After': '0' },
  });
  await openSettings(page);
  await expect(page.getByRole('heading', unreachable)).toBeVisible();
  await expect(page).toHaveURL('/dashboard/settings');

  await removeFault(outage);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', settings)).toBeVisible();
});

test('a request waits for a slow refresh', async ({ page, signInFast }) => {
  const user = await withExpiredTokens();
  await signInFast(user);
  await failNext(user, { ...refreshCall, delay: 5_000, times: 1 });
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();
});

for (const [name, fault] of [
  ['invalid_grant', { ...refreshCall, error: 'invalid_grant', times: 1 }],
  ['HTML from a proxy', { ...refreshCall, status: 503, html: '<h1>Down</h1>', times: 4 }],
] as const) {
  test(`if WorkOS responds to a refresh with ${name}, the user signs in and returns to the page`, async ({
    page,
    signInFast,
  }) => {
    const user = await withExpiredTokens();
    await signInFast(user);
    await failNext(user, fault);
    await page.goto('/dashboard/settings?tab=2');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible({ timeout: 15_000 });
    await continueWithEmail(page, user.email);
    await expect(page).toHaveURL('/dashboard/settings?tab=2');
  });
}

test('after signing out in another tab, a form shows an error and keeps its input', async ({
  page,
  context,
  signIn,
  signOut,
}) => {
  const user = await adminOf('Before');
  await signIn(user, '/dashboard/settings');
  await page.getByRole('textbox', { name: 'Organization name' }).fill('After');

  const other = await context.newPage();
  await other.goto('/dashboard');
  await signOut(other);
  await other.close();

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('You’re signed out, so nothing was saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await continueWithEmail(page, user.email);
  await expect(page).toHaveURL('/dashboard/settings');
  await expect(page.getByRole('textbox', { name: 'Organization name' })).toHaveValue('After');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('banner')).toContainText('After');
});

test('when someone else signs in from another tab, the old tab doesn’t act as them', async ({
  page,
  signInFast,
}) => {
  const [first, second] = [await adminOf('First'), await adminOf('Second')];
  await signInFast(first);
  await page.goto('/dashboard/settings');
  await signInFast(second);
  await page.getByRole('textbox', { name: 'Organization name' }).fill('Changed');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Someone else signed in from another tab')).toBeVisible();
  await page.getByRole('link', { name: 'Reload the page' }).click();
  await expect(page.getByRole('banner')).toContainText('Second');
});

test('returning to a tab during an outage doesn’t claim that the user is signed out', async ({
  page,
  context,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/503 \(Service Unavailable\)/);
  await signInFast(await createUser());
  await page.goto('/dashboard');
  await expectHydrated(page);
  const late = await createUser({ accessTokenTtl: -60 });
  const session = await authenticate(late.email);
  // Without a limit, because prefetches in flight fail too.
  await failNext(late, { ...refreshOutage, times: undefined });
  await context.addCookies([await sessionCookie(session)]);
  // The first response may still be for the session before.
  await expect
    .poll(async () => {
      const response = page.waitForResponse('**/api/me');
      await focus(page);
      return (await response).status();
    })
    .toBe(503);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('returning to a tab after signing out elsewhere opens a dialog, which leads back to the same URL', async ({
  page,
  context,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/401 \(Unauthorized\)/);
  const user = await adminOf('Typed in');
  await signInFast(user);
  await page.goto('/dashboard/settings?from=mail&tab=2');
  const field = page.getByRole('textbox', { name: 'Organization name' });
  await field.fill('Typed');
  await context.clearCookies();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const dialog = page.getByRole('dialog', { name: 'You’re signed out' });
  await expect(dialog.getByRole('link', { name: 'Sign in' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Stay here' }).click();
  await expect(field).toHaveValue('Typed');

  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await dialog.getByRole('link', { name: 'Sign in' }).click();
  await continueWithEmail(page, user.email);
  await expect(page).toHaveURL('/dashboard/settings?from=mail&tab=2');
});

test('the back button after signing out shows nothing protected', async ({
  page,
  signInFast,
  signOut,
}) => {
  const user = await adminOf('Left');
  await signInFast(user);
  await page.goto('/dashboard');
  await openSettings(page);
  await expect(page.getByRole('heading', settings)).toBeVisible();
  await signOut();
  await page.goBack();
  await expect(page.getByText(user.email)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

const badCookies: Record<string, () => Promise<string>> = {
  tampered: async () => `${(await goodCookie()).slice(0, -20)}aaaaaaaaaaaaaaaaaa~2`,
  truncated: async () => (await goodCookie()).slice(0, 400),
  'sealed with another password': async () =>
    sealData({ accessToken: 'x' }, { password: 'x'.repeat(40), ttl: 0 }),
  'of 8 kB': async () => `Fe26.2${'*x'.repeat(4_000)}`,
  'for a user who isn’t the token’s subject': async () => {
    const [session, other] = [await newSession(), await newSession()];
    return (await sessionCookie({ ...session, user: other.user })).value;
  },
  'with a token signed by another key': async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const session = await newSession();
    const accessToken = await new SignJWT({ sub: session.user.id, sid: 'session_1' })
      .setProtectedHeader({ alg: 'RS256' })
      .setExpirationTime('5m')
      .sign(privateKey);
    return (await sessionCookie({ ...session, accessToken, refreshToken: 'none' })).value;
  },
  'with an unsigned token': async () => {
    const session = await newSession();
    const [, payload] = session.accessToken.split('.');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    const accessToken = `${header}.${payload}.`;
    return (await sessionCookie({ ...session, accessToken, refreshToken: 'none' })).value;
  },
  'with a token that expired a year ago': async () => {
    const user = await createUser({ clockOffset: -86_400, accessTokenTtl: -86_400 });
    const session = await authenticate(user.email);
    return (await sessionCookie({ ...session, refreshToken: 'none' })).value;
  },
};

async function newSession() {
  return authenticate((await createUser()).email);
}

async function goodCookie() {
  return (await sessionCookie(await newSession())).value;
}

for (const [name, cookie] of Object.entries(badCookies)) {
  test(`a session cookie ${name} counts as signed out`, async ({ request }) => {
    const headers = { cookie: `wos-session=${await cookie()}`, accept: 'text/html' };
    const response = await request.get('/dashboard', { headers, maxRedirects: 0 });
    expect(response.status()).toBeLessThan(400);
    const target = response.headers().location ?? (await response.text());
    expect(target).toMatch(/authorize|sign-in\?returnTo/);
    expect(target).not.toContain('@test.example.com');
    const api = await request.get('/api/me', { headers, maxRedirects: 0 });
    expect(api.status()).toBe(401);
  });
}

test('two sign-ins started in two tabs both finish', async ({ page, context }) => {
  const user = await createUser();
  const second = await context.newPage();
  await page.goto('/dashboard?tab=1');
  await second.goto('/dashboard?tab=2');
  await continueWithEmail(page, user.email);
  await expect(page).toHaveURL('/dashboard?tab=1');
  await continueWithEmail(second, user.email);
  await expect(second).toHaveURL('/dashboard?tab=2');
});

test('a callback opened in another browser signs no one in, and starts a sign-in there', async ({
  page,
  browser,
}) => {
  const user = await createUser();
  const callback = page.waitForRequest((request) => request.url().includes('/callback?'));
  await page.goto('/dashboard');
  await page.route('**/callback?**', (route) => route.abort());
  await page.getByRole('textbox', { name: 'Email' }).fill(user.email);
  await page.getByRole('button', { name: 'Continue' }).click();
  const url = (await callback).url();

  const otherBrowser = await (await browser.newContext()).newPage();
  await otherBrowser.goto(url);
  await continueWithEmail(otherBrowser, user.email);
  await expect(
    otherBrowser.getByRole('heading', { name: 'Create your organization' }),
  ).toBeVisible();
  await otherBrowser.context().close();
});

test('a callback with an eleven-minute-old code starts another sign-in', async ({ page }) => {
  const user = await createUser();
  const start = await page.request.get('/sign-in', { maxRedirects: 0 });
  const { search } = new URL(start.headers().location ?? '');
  const callback = await submitHostedPage(
    user.email,
    Object.fromEntries(new URLSearchParams(search)),
  );
  await changeGrants(user, { clockOffset: 660 });
  await page.goto(callback.href);
  await continueWithEmail(page, user.email);
  await expect(page.getByRole('heading', { name: 'Create your organization' })).toBeVisible();
});

test('signing in works if the clock is a minute ahead or behind', async ({ page, signInFast }) => {
  for (const clockOffset of [-60, 60]) {
    const user = await createUser({ clockOffset });
    await signInFast(user);
    await page.goto('/dashboard');
    await expect(page.getByRole('main')).toContainText(user.email);
  }
});

test('a revoked session works until its token expires, without a refresh', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  await signInFast(user);
  await page.goto('/dashboard');
  await revokeSession(await readSessionId(page));
  await page.reload();
  await expect(
    page.getByRole('heading', { name: 'Create your organization', level: 1 }),
  ).toBeVisible();
  expect((await requests(user)).filter(({ grant }) => grant === 'refresh_token')).toEqual([]);
});
