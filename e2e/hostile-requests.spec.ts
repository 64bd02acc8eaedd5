import type { OutgoingHttpHeaders } from 'node:http';
import { whileOthersAreServed } from './support/availability';
import { findAction } from './support/call-action';
import { expect, test } from './support/fixtures';
import { send, signedIn } from './support/raw-request';

const { id: actionId } = findAction('renameOrganization');

const patterns = [
  '(.*.*.*.*.*.*.*.*.*.*!x)aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  '(a+)+$/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!',
  '(',
  '*',
  ':',
  ':path*',
  '[...rest]',
  '{x}?',
];

for (const pattern of patterns) {
  test(`the path /dashboard/${pattern} is treated as a path, not a pattern`, async () => {
    const path = `/dashboard/${pattern}`;
    for (const session of [{}, await signedIn()]) {
      const post = (headers: OutgoingHttpHeaders) =>
        send(path, { method: 'POST', body: '[]', headers: { ...session, ...headers } });
      const responses = await whileOthersAreServed(
        Promise.all([
          post({ 'next-action': 'x' }),
          post({ 'next-action': actionId, 'content-type': 'text/plain' }),
          post({}),
          send(path, { headers: session }),
        ]),
      );
      const statuses = responses.map(({ status }) => status);
      expect(Math.max(...statuses)).toBeLessThan(500);
      if (!('cookie' in session)) expect(statuses).toEqual([401, 401, 303, 307]);
    }
  });
}

test('a form for an undecodable path never reaches an action', async () => {
  for (const headers of [{}, await signedIn()]) {
    for (const path of ['/%', '/dashboard/%E0%A4%A', '/api/%ff']) {
      const form = { method: 'POST', body: '[]', headers: { ...headers, 'next-action': actionId } };
      expect(await send(path, form)).toMatchObject({
        status: 400,
        text: expect.stringContaining('malformed'),
      });
    }
  }
});

const encode = (state: unknown) => encodeURIComponent(JSON.stringify(state));
const routerStates: Record<string, string> = {
  garbage: 'garbage',
  'an invalid encoding': '%E0%A4%A',
  'bytes that aren’t text': '\xff\xfe',
  'half of one': encode(['', { children: ['dashboard', {}] }]).slice(0, 30),
  'a number': '5',
  null: 'null',
  'an empty array': '[]',
  'an object': '{}',
  'no children': encode(['']),
  'an unknown marker': encode(['', { children: ['dashboard', {}, null, 'x'] }]),
  'an unknown kind of segment': encode(['', { children: [['id', '1', 'x'], {}] }]),
  'another root': encode([['id', '1', 'd'], {}]),
  'another page': encode([
    '',
    { children: ['x', { children: ['__PAGE__', {}, null, 'refetch'] }] },
  ]),
  'another site': encode(['', { children: ['dashboard', {}, ['//evil.example', ''], 'refetch'] }]),
  __proto__: encodeURIComponent('["",{"__proto__":["dashboard",{}]}]'),
  'ten kilobytes': encode(['', { children: ['x'.repeat(10_000), {}] }]),
};

for (const [name, state] of Object.entries(routerStates)) {
  test(`a router state that is ${name} doesn’t break any page`, async () => {
    for (const session of [{}, await signedIn()]) {
      for (const router of [{}, { rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }]) {
        const headers = { ...session, ...router, 'next-router-state-tree': state };
        const paths = ['/', '/dashboard', '/dashboard/members', '/auth/error?reason=x'];
        const visits = paths.map((path) => fetchAsRouter(path, headers));
        const responses = await whileOthersAreServed(Promise.all(visits));
        expect(Math.max(...responses.map(({ status }) => status))).toBeLessThan(500);
      }
    }
  });
}

test('router states with a thousand levels don’t block other requests', async () => {
  const state = `${'["",{"x":'.repeat(1_200)}["",{}]${'}]'.repeat(1_200)}`;
  const headers = { 'next-router-state-tree': state };
  const visits = Array.from({ length: 20 }, () => send('/auth/error', { headers }));
  const responses = await whileOthersAreServed(Promise.all(visits));
  expect(responses.map(({ status }) => status)).toEqual(Array(20).fill(200));
});

const routerHeaders = [
  'rsc',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
  'next-hmr-refresh',
  'next-resume',
  'x-nextjs-data',
  'x-nextjs-postponed',
  'x-matched-path',
  'x-middleware-prefetch',
];

for (const name of routerHeaders) {
  test(`garbage in the header ${name} doesn’t break any page`, async () => {
    for (const session of [{}, await signedIn()]) {
      const values = ['x', '', '%', '/../..', '/$d$id$1', '\xff', '/a'.repeat(2_000)];
      const visits = values.flatMap((value) => {
        const headers = { ...session, rsc: '1', [name]: value };
        return ['/', '/dashboard'].map((path) => fetchAsRouter(path, headers));
      });
      const responses = await whileOthersAreServed(Promise.all(visits));
      expect(Math.max(...responses.map(({ status }) => status))).toBeLessThan(500);
    }
  });
}

test('garbage in _rsc and in Next.js’s own parameters doesn’t break any page', async () => {
  for (const session of [{}, await signedIn()]) {
    for (const query of ['_rsc=', '_rsc=%ff', '_rsc=1&_rsc=2', 'nxtPrest=x', '__nextDataReq=1']) {
      for (const path of ['/', '/dashboard/members', '/api/me', '/sign-in']) {
        for (const headers of [session, { ...session, rsc: '1' }]) {
          const { status } = await send(`${path}?${query}`, { headers });
          expect(status, `${path}?${query}`).toBeLessThan(500);
        }
      }
    }
  }
});

/** Follows the redirect to the URL with a hash of these headers, which Next.js requires of its router. */
async function fetchAsRouter(path: string, headers: OutgoingHttpHeaders) {
  const response = await send(path, { headers });
  if (!/[?&]_rsc=/.test(response.location)) return response;
  const { pathname, search } = new URL(response.location, 'http://localhost');
  return send(pathname + search, { headers });
}

const manyCookies: Record<string, (n: number) => string> = {
  'from other apps': (n) => `c${n}=${n}`,
  'that aren’t sessions': (n) => `wos-session=${n}`,
  'from unfinished sign-ins': (n) => `wos-auth-verifier-${n}=${n}`,
};

for (const [name, toCookie] of Object.entries(manyCookies)) {
  test(`200 cookies ${name} don’t break anything, and the session cookie among them still works`, async () => {
    const many = Array.from({ length: 200 }, (_, n) => toCookie(n));
    const { cookie } = await signedIn();
    for (const last of [[], [cookie]]) {
      const headers = { cookie: [...many, ...last].join('; ') };
      const paths = ['/api/me', '/', '/sign-in', '/callback?code=1&state=2', '/dashboard'];
      const [me, ...responses] = await whileOthersAreServed(
        Promise.all(paths.map((path) => send(path, { headers }))),
      );
      expect(Math.max(...responses.map(({ status }) => status))).toBeLessThan(500);
      expect(me?.status).toBe(last.length > 0 ? 200 : 401);
    }
  });
}

for (const method of ['TRACE', 'OPTIONS', 'PROPFIND', 'QUERY', 'DELETE']) {
  test(`${method} gets a response everywhere`, async () => {
    for (const headers of [{}, await signedIn()]) {
      for (const path of ['/', '/dashboard', '/api/me', '/sign-in', '/icon.svg', '/%', '*']) {
        const { status } = await send(path, { method, headers });
        expect(status, path).toBeLessThan(500);
        if (!path.startsWith('/api')) expect(status, path).toBeGreaterThanOrEqual(400);
      }
    }
  });
}

test('the image optimizer is off for every request', async () => {
  for (const headers of [{}, await signedIn()]) {
    for (const query of [
      '',
      '?url=/icon.svg&w=64&q=75',
      '?url=/dashboard&w=640&q=75',
      '?url=/_next/image&w=64&q=75',
      '?url=http://evil.example/x.png&w=640&q=75',
      '?url=//evil.example/x.png&w=64&q=75',
      '?url=%E0%A4%A&w=x',
      '?url=1&url=2&w=64&w=64&q=75',
    ]) {
      expect(await send(`/_next/image${query}`, { headers })).toMatchObject({ status: 404 });
    }
  }
});

test('the folders that the middleware skips can’t be used to bypass it', async () => {
  for (const path of [
    '/_next/static/../../dashboard',
    '/_next/static/%2e%2e/%2e%2e/dashboard',
    '/_next/static/..%2f..%2fdashboard',
    '/_next/static/..\\..\\dashboard',
    '/_next/image/../../dashboard',
    '/_next/data/x/dashboard.json',
    '/dashboard.rsc',
    '/dashboard.segments/_tree.segment.rsc',
    '//dashboard',
    '/./dashboard',
    '/DASHBOARD',
    '/dashboard/',
  ]) {
    for (const headers of [{}, { rsc: '1' }, { 'x-nextjs-data': '1' }]) {
      const { status, text } = await send(path, { headers });
      expect(status, path).toBeGreaterThan(300);
      expect(status, path).toBeLessThan(500);
      expect(text, path).not.toContain('Dashboard');
    }
  }
});
