import type { BrowserContext } from '@playwright/test';
import { appUrl, appVariables } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { expectServed } from './support/availability';
import { continueWithEmail, expect, test } from './support/fixtures';
import { malformSession } from './support/malformed-sessions';
import { send } from './support/raw-request';
import { runScript } from './support/run-script';

const newUser = () => createUser({ memberships: [{ organization: 'Sealed', role: 'admin' }] });

async function newCookies() {
  return malformSession(await authenticate((await newUser()).email));
}

for (const [kind, description] of [
  ['forged', 'anyone can write'],
  ['sealed', 'need the cookie password'],
] as const) {
  test(`session cookies that aren’t sessions count as signed out: those that ${description}`, async () => {
    for (const [name, value] of Object.entries((await newCookies())[kind])) {
      const headers = { cookie: `wos-session=${value}`, accept: 'text/html' };
      const [home, api, start, callback, page, out] = await Promise.all([
        send('/', { headers }),
        send('/api/me', { headers }),
        send('/sign-in', { headers }),
        send('/callback?code=1&state=2', { headers }),
        send('/dashboard', { headers }),
        send('/sign-out', { headers, method: 'POST' }),
      ]);
      expect(home.status, name).toBe(200);
      expect(api.status, name).toBe(401);
      expect(start.location, name).toContain('/user_management/authorize?');
      expect(callback.location, name).toBe('/auth/error?reason=no-cookie');
      expect(page.status, name).toBeLessThan(400);
      expect(page.location || page.text, name).toContain('/sign-in?returnTo=%2Fdashboard');
      expect(out.status, name).toBe(303);
    }
    await expectServed();
  });
}

// One for each outcome: iron-session throws, iron-session opens it, or AuthKit passes it on.
const representatives: [string, () => Promise<string>][] = [
  ['seven asterisks', async () => '*******'],
  [
    'an expiration that isn’t a number',
    async () => (await newCookies()).forged['an expiration that isn’t a number'],
  ],
  ['another HMAC', async () => (await newCookies()).forged['another HMAC']],
  [
    'sealed text that isn’t JSON',
    async () => (await newCookies()).sealed['sealed text that isn’t JSON'],
  ],
  ['sealed false', async () => (await newCookies()).sealed['sealed false']],
  [
    'a sealed session whose user is null',
    async () => (await newCookies()).sealed['a sealed session whose user is null'],
  ],
];

for (const [name, getValue] of representatives) {
  test(`a user whose session cookie has ${name} can sign in`, async ({ page, context }) => {
    const user = await newUser();
    await context.addCookies([{ name: 'wos-session', value: await getValue(), url: appUrl }]);
    await page.goto('/dashboard');
    await continueWithEmail(page, user.email);
    await page.waitForURL('/dashboard');
    await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
  });
}

test('a malformed session cookie is deleted, even if a sibling site set it', async ({
  page,
  context,
}) => {
  const host = 'app.team.localhost';
  const value = (await newCookies()).forged['an empty prefix'];
  const cookie = { name: 'wos-session', value };
  await context.addCookies([
    { ...cookie, domain: host, path: '/' },
    { ...cookie, domain: '.team.localhost', path: '/' },
    { ...cookie, domain: '.team.localhost', path: '/setup' },
    { ...cookie, domain: host, path: '/setup' },
  ]);
  expect(await countSessions(context)).toBe(4);
  await page.goto(`http://${host}:${new URL(appUrl).port}/setup`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await countSessions(context)).toBe(0);
});

async function countSessions(context: BrowserContext) {
  return (await context.cookies()).filter(({ name }) => name === 'wos-session').length;
}

test('a malformed session cookie on a parent domain doesn’t end a valid session', async () => {
  const { email } = await newUser();
  const { name, value } = await sessionCookie(await authenticate(email));
  // Browsers send the older cookie first.
  const headers = { cookie: `${name}=*******; ${name}=${value}` };
  expect(await send('/api/me', { headers })).toMatchObject({ status: 200 });
});

for (const [name, getValue] of representatives.slice(0, 5)) {
  test(`the doctor reports a session cookie with ${name}`, async () => {
    const { code, output } = await runScript('scripts/doctor.ts', {
      cwd: test.info().outputDir,
      args: ['--session', await getValue()],
      env: { ...appVariables, APP_URL: appUrl },
    });
    expect(output).toContain('✗ The session can’t be opened with WORKOS_COOKIE_PASSWORD.');
    expect(output).toContain('1 failed');
    expect(code).toBe(1);
  });
}
