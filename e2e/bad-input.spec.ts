import { appUrl } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { submitHostedPage } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';
import { send, signedIn } from './support/raw-request';

const ownPath = /^\/(?![/\\])/;
const ownOrigin = /^\/(?![/\\])|^http:\/\/localhost:\d+\/user_management\/authorize\?/;

const returnTargets: Record<string, string> = {
  'a host without a scheme': '//evil.example',
  'another origin': 'https://evil.example',
  'a backslash': '/\\evil.example',
  'two backslashes': '\\\\evil.example',
  'a script': 'javascript:alert(1)',
  'an encoded host': '%2F%2Fevil.example',
  'an encoded backslash': '/%5Cevil.example',
  'a tab': '/\t/evil.example',
  'a newline': '/\n/evil.example',
  'a path that leaves the origin': '/..//evil.example',
  'a path that leaves the origin twice': '/..//x//evil.example',
  'a user before the host': 'http://localhost@evil.example/',
  '10 kB': `/${'x'.repeat(10_000)}`,
  nothing: '',
};

for (const [name, returnTo] of Object.entries(returnTargets)) {
  test(`returnTo with ${name} stays on our own origin`, async () => {
    const query = new URLSearchParams({ returnTo });
    for (const path of ['/sign-in', '/sign-up']) {
      const { status, location } = await send(`${path}?${query}`);
      expect(status).toBe(307);
      expect(location).toMatch(ownOrigin);
    }
    const { email } = await createUser();
    const { location } = await finishSignIn(email, { path: `/sign-in?${query}` });
    expect(location).toMatch(ownPath);
    for (const path of ['/auth/unreachable', '/auth/error']) {
      const { text } = await send(`${path}?${query}`);
      const [, wayOut = ''] = text.match(/href="([^"]*)">(?:Try again|Sign in)</) ?? [];
      const target = new URL(wayOut, appUrl).searchParams.get('returnTo') ?? wayOut;
      expect(target, path).toMatch(ownPath);
    }
  });
}

const callbacks: Record<string, [string, number, string]> = {
  'without parameters': ['', 303, '/auth/error?reason=incomplete'],
  'without a state': ['?code=1', 303, '/auth/error?reason=incomplete'],
  'without a code': ['?state=1', 303, '/auth/error?reason=incomplete'],
  'with each parameter twice': [
    '?code=1&code=2&state=3&state=4',
    303,
    '/auth/error?reason=no-cookie',
  ],
  'with wrong encodings': ['?code=%E0%A4%A&state=%ff', 303, '/auth/error?reason=no-cookie'],
  'with 12 kB': [`?code=1&state=${'x'.repeat(12_000)}`, 303, '/auth/error?reason=no-cookie'],
};

for (const [name, [query, status, location]] of Object.entries(callbacks)) {
  test(`a callback ${name} is explained or rejected`, async () => {
    expect(await send(`/callback${query}`)).toMatchObject({ status, location });
  });
}

test('the server rejects a callback with 100 kB and keeps serving', async () => {
  const rejected = send(`/callback?code=${'x'.repeat(100_000)}`).catch(({ code }) => ({
    status: code,
  }));
  // Node returns 431 and closes immediately, so the response may be lost with the connection.
  expect([431, 'ECONNRESET', 'EPIPE']).toContain((await rejected).status);
  expect((await send('/')).status).toBe(200);
});

const cookies: Record<string, string> = {
  '60 cookies': Array.from({ length: 60 }, (_, n) => `wos-auth-verifier-${n}=${n}`).join('; '),
  'wrong encodings': 'wos-session=%E0%A4%A; wos-auth-verifier-1=%; wos-auth-verifier=%ff',
  'names without values': 'wos-session; =; ;;; wos-auth-verifier-1',
};

for (const [name, cookie] of Object.entries(cookies)) {
  test(`${name} count as signed out`, async () => {
    for (const path of ['/', '/dashboard', '/sign-in', '/callback?code=1&state=2', '/api/me']) {
      const { status, location } = await send(path, { headers: { cookie, accept: 'text/html' } });
      expect(status).toBeLessThan(500);
      if (path === '/dashboard') expect(location).toMatch(ownOrigin);
    }
  });
}

test('sixty unfinished sign-ins don’t lock the user out', async ({ page, context }) => {
  for (let count = 0; count < 60; count += 1) {
    const response = await context.request.get('/sign-in', { maxRedirects: 0 });
    expect(response.status()).toBe(307);
  }
  const { email } = await createUser();
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL('/dashboard');
});

for (const path of [
  '/%E0%A4%A',
  '/dashboard/%E0%A4%A',
  '/%00',
  '/dashboard/%00',
  '/%2f%2fevil.example',
]) {
  test(`the path ${path} opens nothing, signed in and signed out`, async () => {
    for (const headers of [undefined, await signedIn()]) {
      const { status, location } = await send(path, { headers });
      expect(status).toBeLessThan(500);
      expect(location === '' || ownOrigin.test(location)).toBe(true);
    }
  });
}

for (const host of ['evil.example', 'evil.example:99', 'not a host', '[::1', '']) {
  test(`no redirect goes to the host "${host}" from a request`, async () => {
    const { email } = await createUser();
    const forwarded = { 'x-forwarded-host': host, 'x-forwarded-proto': 'gopher' };
    for (const headers of [{ host }, forwarded]) {
      for (const path of ['/', '/dashboard', '/sign-in', '/setup/', '/a//b', '/callback?code=1']) {
        const { status, location } = await send(path, { headers });
        expect(status).toBeLessThan(500);
        expect(location === '' || ownOrigin.test(location)).toBe(true);
      }
    }
    expect(await finishSignIn(email, { host })).toMatchObject({
      status: 307,
      location: '/dashboard',
    });
  });
}

/** Signs in, optionally with another `Host` header at the callback. */
async function finishSignIn(email: string, { path = '/sign-in', host = new URL(appUrl).host }) {
  const start = await fetch(`${appUrl}${path}`, { redirect: 'manual' });
  const cookie = start.headers
    .getSetCookie()
    .map((entry) => entry.split(';')[0])
    .join('; ');
  const query = new URL(start.headers.get('location') ?? '').searchParams;
  const back = await submitHostedPage(email, Object.fromEntries(query));
  return send(`${back.pathname}${back.search}`, { headers: { host, cookie } });
}
