import { changeGrants, createUser } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { findPort } from '@/scripts/lib/ports';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { continueWithEmail, expect, test } from './support/fixtures';

const isSecure = (cookie: string) => /; ?secure/i.test(cookie);
const nameOf = (cookie: string) => cookie.split('=')[0]?.replace(/-[\da-f]{8}$/, '');

test('on http no cookie is Secure, because Safari would ignore it', async ({ page, signOut }) => {
  const app = await startOwnApp();
  const set: string[] = [];
  page.on('response', async (response) => {
    if (!response.url().startsWith(app.url)) return;
    for (const { name, value } of await response.headersArray()) {
      // Firefox joins them.
      if (name.toLowerCase() === 'set-cookie') set.push(...value.split('\n'));
    }
  });
  const user = await createUser({ accessTokenTtl: -60 });
  await page.goto(`${app.url}/`);
  await page.getByRole('link', { name: 'Sign in' }).click();
  await continueWithEmail(page, user.email);
  await changeGrants(user, { accessTokenTtl: 300 });
  // Renews the session.
  await page.goto(`${app.url}/dashboard/account`);
  await page.getByRole('textbox', { name: 'First name' }).fill('Augusta');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: /^Account menu for Augusta/ })).toBeVisible();
  await signOut();
  await page.goto(`${app.url}/`);

  const names = new Set(set.map(nameOf));
  for (const name of ['wos-auth-verifier', 'wos-session', 'signed-in', 'last-change']) {
    expect(names).toContain(name);
  }
  expect(set).toContainEqual(expect.stringMatching(/^wos-session=;/));
  expect(set.filter(isSecure)).toEqual([]);
  await page.close();
  await app.stop();
});

test('a finished sign-in leaves no cookies except the session', async ({ page, signIn }) => {
  await signIn(await createUser());
  const cookies = await page.context().cookies();
  const names = cookies.map(({ name }) => name).filter((name) => name.startsWith('wos-'));
  expect(names).toEqual(['wos-session']);
});

test('with an https APP_URL every cookie is Secure, whatever a proxy forwards', async () => {
  const port = await findPort();
  const app = await startOwnApp({ APP_URL: 'https://app.example.com' }, port);
  const { email } = await createUser({ accessTokenTtl: -60 });
  const { name, value } = await sessionCookie(await authenticate(email));
  const cookie = `${name}=${value}`;
  const set: string[] = [];
  for (const [path, init] of [
    ['/', {}],
    ['/setup', { headers: { cookie: 'signed-in=1' } }],
    ['/sign-in?moved=1', {}],
    ['/callback?code=1&state=2', {}],
    ['/dashboard', { headers: { cookie } }],
    ['/sign-out', { method: 'POST', headers: { cookie } }],
  ] as [string, RequestInit][]) {
    const headers = { ...init.headers, 'x-forwarded-proto': 'http', host: 'app.example.com' };
    const response = await fetch(`${app.url}${path}`, { ...init, headers, redirect: 'manual' });
    set.push(...response.headers.getSetCookie());
  }
  const names = new Set(set.map(nameOf));
  for (const expected of ['wos-auth-verifier', 'wos-session']) expect(names).toContain(expected);
  expect(set.filter((entry) => !isSecure(entry))).toEqual([]);
  await app.stop();
});

test('a request that arrives while the app starts gets Secure cookies too', async () => {
  const port = await findPort();
  const starting = startOwnApp({ APP_URL: 'https://app.example.com' }, port);
  let set: string[] = [];
  await expect(async () => {
    const sent = { headers: { cookie: 'signed-in=1' } };
    set = (await fetch(`http://localhost:${port}/setup`, sent)).headers.getSetCookie();
  }).toPass({ intervals: [5] });
  expect(set).not.toEqual([]);
  expect(set.filter((entry) => !isSecure(entry))).toEqual([]);
  await (await starting).stop();
});
