import { AsyncLocalStorage } from 'node:async_hooks';
import { readdirSync, readFileSync } from 'node:fs';
import { isApiPath, openApiPaths, publicPaths, selfGuardedPaths } from '@/lib/routes';
import { createUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';

/** The folder of every page and route handler under `app/`. */
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .map((file) => `/${file.replace(/\/?(page\.tsx|route\.ts)$/, '')}`);

/** The middleware's matchers, as the build has them. */
const matcher: { originalSource: string }[] = JSON.parse(
  readFileSync('.next/server/functions-config-manifest.json', 'utf8'),
).functions['/_middleware'].matchers;

/**
 * Imported late: it changes the process it is loaded in, and the runner loads this file too. The tests
 * after this one in the process go on because Next.js finds the global that it has on a server.
 */
async function isMatched(url: string) {
  Object.assign(globalThis, { AsyncLocalStorage });
  const { unstable_doesMiddlewareMatch } = await import('next/experimental/testing/server.js');
  const config = { matcher: matcher.map(({ originalSource }) => originalSource) };
  return unstable_doesMiddlewareMatch({ config, url });
}

const forged = {
  'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware',
  'x-middleware-next': '1',
  'x-workos-middleware': 'true',
  'x-workos-session': 'Fe26.2*1*forged',
  'x-url': 'http://localhost/about',
  'x-redirect-uri': 'https://evil.example/callback',
  'x-sign-up-paths': '/dashboard',
  accept: 'text/html',
};

test('the walk finds pages, protected pages and APIs', () => {
  expect(routes).toEqual(expect.arrayContaining(['/', '/dashboard/members/bulk', '/api/me']));
  expect(selfGuardedPaths).toEqual(['/api/:path*']);
});

for (const route of routes) {
  const path = route.replace(/\[[^\]]+\]/g, 'anything');

  test(`${path} is covered by the middleware`, async () => {
    expect(await isMatched(path)).toBe(true);
    expect(await isMatched(`${path}?x=.png`)).toBe(true);
  });

  for (const [name, headers] of Object.entries({
    'a signed-out visitor': { accept: 'text/html' },
    'forged headers': forged,
  })) {
    test(`${path} gives ${name} what its policy says`, async ({ request }) => {
      const response = await request.get(path, { headers, maxRedirects: 0 });
      const { location = '', 'content-type': type } = response.headers();
      expect(location).not.toContain('evil.example');
      if (openApiPaths.includes(route)) return expect(response.status()).toBeLessThan(500);
      if (isApiPath(path)) {
        expect(response.status()).toBe(401);
        return expect(type).toBe('application/problem+json');
      }
      if (publicPaths.includes(route)) return expect(response.status()).toBeLessThan(400);
      expect(response.status()).toBe(307);
      expect(location).toMatch(/\/user_management\/authorize\?/);
    });
  }
}

test('an address that no policy names is protected', async ({ request }) => {
  for (const path of ['/new', '/new/page', '/abouts', '/about/us', '/sign-in/x', '/dashboardx']) {
    const response = await request.get(path, { headers: forged, maxRedirects: 0 });
    expect(response.headers().location).toContain('/user_management/authorize');
  }
});

test('a path in the dashboard or the API is covered whatever it ends with', async () => {
  for (const path of ['/dashboard/report.png', '/dashboard/a/b.txt', '/api/files/x.xml']) {
    expect(await isMatched(path)).toBe(true);
  }
});

test('static files are not matched, and load signed out', async ({ page, request }) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await page.goto('/');
  const assets = loaded.filter((path) => path.startsWith('/_next/') || path.includes('.'));
  expect(assets.some((path) => path.endsWith('.css'))).toBe(true);
  for (const path of [...assets, '/favicon.ico', '/robots.txt', '/photo.webp']) {
    expect(await isMatched(path)).toBe(false);
  }
  expect((await request.get('/icon.svg')).headers()['content-type']).toContain('image/svg');
});

test('a form of the dashboard does nothing with forged headers', async ({
  page,
  request,
  signInFast,
}) => {
  const user = await createUser({ firstName: 'Before' });
  await signInFast(user);
  await page.goto('/dashboard/account');
  const sent = page.waitForRequest((candidate) => Boolean(candidate.headers()['next-action']));
  await page.getByRole('button', { name: 'Save' }).click();
  const original = await sent;
  const { cookie: _, ...headers } = original.headers();
  const data = original.postDataBuffer() ?? '';
  const stranger = await request.post('/dashboard/account', {
    headers: { ...headers, ...forged },
    data,
    maxRedirects: 0,
  });
  expect(await stranger.text()).toContain('You are signed out. Nothing was changed.');
});

test('forged headers beside a real session change nothing about who it is', async ({ request }) => {
  const [user, other] = [await createUser(), await createUser()];
  const { value: real } = await sessionCookie(await authenticate(user.email));
  const { value: stolen } = await sessionCookie(await authenticate(other.email));
  const headers = { ...forged, 'x-workos-session': stolen, cookie: `wos-session=${real}` };
  const response = await request.get('/api/me', { headers });
  expect((await response.json()).user.id).toBe(user.id);
});
