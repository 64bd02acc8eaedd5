import { AsyncLocalStorage } from 'node:async_hooks';
import { readdirSync, readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { isApiPath, publicPaths, selfGuardedPaths, signOutPath } from '@/lib/routes';
import { staticPaths } from '@/lib/static-paths.mjs';
import { createUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';
import { send } from './support/raw-request';

/** APIs open to every caller, by folder. Probes have no credentials; webhooks are signed. */
const openApiPaths = ['/api/health', '/api/webhooks/workos', '/api/[...rest]'];

type Headers = Record<string, string>;

/** The folders of all pages and route handlers in `app/`. */
const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .map((file) => `/${file.replace(/\/?(page\.tsx|route\.ts)$/, '')}`);

/** The middleware's matchers from the build. */
const matcher: { originalSource: string; has?: [] }[] = JSON.parse(
  readFileSync('.next/server/functions-config-manifest.json', 'utf8'),
).functions['/_middleware'].matchers;

/**
 * Imported late, because it changes the process that loads it, and the test runner loads this file too. Later
 * tests in the process still work, because Next.js finds the global that a server has.
 */
async function isMatched(url: string, headers: Headers = {}) {
  Object.assign(globalThis, { AsyncLocalStorage });
  const { unstable_doesMiddlewareMatch } = await import('next/experimental/testing/server.js');
  const config = {
    matcher: matcher.map(({ originalSource: source, has }) => ({ source, ...(has && { has }) })),
  };
  return unstable_doesMiddlewareMatch({ config, url, headers });
}

const forged = {
  'x-middleware-subrequest': 'middleware:middleware:middleware:middleware:middleware',
  'x-middleware-next': '1',
  'x-workos-middleware': 'true',
  'x-workos-session': 'Fe26.2*1*forged',
  'x-url': 'http://localhost/setup',
  'x-redirect-uri': 'https://evil.example/callback',
  'x-sign-up-paths': '/dashboard',
  accept: 'text/html',
};

/** What each open API returns without a credential. */
const openApis: Record<string, (request: APIRequestContext, headers: Headers) => Promise<void>> = {
  '/api/health': async (request, headers) => {
    const response = await request.get('/api/health', { headers });
    expect(response.status()).toBe(200);
    expect(await response.json()).toEqual({
      status: 'ok',
      build: expect.stringMatching(/^.{8,}$/),
    });
  },
  '/api/webhooks/workos': async (request, headers) => {
    expect((await request.get('/api/webhooks/workos', { headers })).status()).toBe(405);
    const data = { id: 'event_1', event: 'organization.deleted', data: { id: 'org_1' } };
    const unsigned = await request.post('/api/webhooks/workos', { headers, data });
    expect(unsigned.status()).toBe(400);
    expect((await unsigned.json()).detail).toMatch(/^The signature doesn’t match/);
  },
  '/api/[...rest]': async (request, headers) => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await request.fetch('/api/anything', { method, headers });
      expect(response.status(), method).toBe(404);
      expect(response.headers()['content-type'], method).toBe('application/problem+json');
    }
  },
};

test('the search for routes finds pages, protected pages, and APIs', () => {
  expect(routes).toEqual(expect.arrayContaining(['/', '/dashboard/settings', '/api/me']));
  expect(selfGuardedPaths).toEqual(['/api/:path*']);
  expect(Object.keys(openApis).sort()).toEqual([...openApiPaths].sort());
  expect(routes).toEqual(expect.arrayContaining(openApiPaths));
});

for (const route of routes) {
  const path = route.replace(/\[[^\]]+\]/g, 'anything');

  test(`${path} is covered by the middleware if it isn’t static`, async () => {
    const isStatic = staticPaths.includes(path);
    expect(await isMatched(path)).toBe(!isStatic);
    expect(await isMatched(`${path}?x=.png`)).toBe(!isStatic);
  });

  test(`a form sent to ${path} is covered`, async () => {
    expect(await isMatched(path, { 'content-type': 'multipart/form-data; boundary=x' })).toBe(true);
    expect(await isMatched(path, { 'next-action': '7f' })).toBe(true);
  });

  for (const [name, headers] of Object.entries({
    'a signed-out visitor': { accept: 'text/html' },
    'forged headers': forged,
  })) {
    test(`${path} treats ${name} according to its policy`, async ({ request }) => {
      const response = await request.get(path, { headers, maxRedirects: 0 });
      const { location = '', 'content-type': type } = response.headers();
      expect(location).not.toContain('evil.example');
      if (openApiPaths.includes(route)) return openApis[route]?.(request, headers);
      if (isApiPath(path)) {
        expect(response.status()).toBe(401);
        return expect(type).toBe('application/problem+json');
      }
      if (route === signOutPath) return expect(response.status()).toBe(405);
      if (publicPaths.includes(route)) return expect(response.status()).toBeLessThan(400);
      expect(response.status()).toBe(307);
      expect(location).toBe(`/sign-in?returnTo=${encodeURIComponent(path)}`);
    });
  }
}

test('a path without a policy is protected', async ({ request }) => {
  for (const path of ['/new', '/new/page', '/setups', '/setup/us', '/sign-in/x', '/dashboardx']) {
    const response = await request.get(path, { headers: forged, maxRedirects: 0 });
    expect(response.status(), path).toBe(307);
    expect(response.headers().location).toBe(`/sign-in?returnTo=${encodeURIComponent(path)}`);
  }
});

test('every path is covered, whatever its suffix', async ({ request }) => {
  for (const path of [
    '/dashboard/report.png',
    '/dashboard/a/b.txt',
    '/photo.webp',
    '/favicon.ico',
    '/_next/static',
    '/aboutus',
    '/about/us',
    '/about.txt',
    '/x/about',
    '/icon-svg',
    '/icon.svg.png',
  ]) {
    expect(await isMatched(path), path).toBe(true);
    const { status, location } = await send(path);
    expect(status, path).toBe(307);
    expect(location).toBe(`/sign-in?returnTo=${encodeURIComponent(path)}`);
  }
  expect(await isMatched('/_next/data/build/dashboard.json')).toBe(true);
  expect(await isMatched('/api/files/x.xml')).toBe(true);
  expect((await request.get('/api/files/x.xml')).status()).toBe(404);
});

test('apart from static paths, only the build’s shared files aren’t covered', async ({ page }) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await page.goto('/', { waitUntil: 'load' });
  const files = loaded.filter((path) => path.startsWith('/_next/'));
  expect(files.some((path) => path.endsWith('.css'))).toBe(true);
  for (const path of files) expect(await isMatched(path), path).toBe(false);
});

test('the files that Next.js generates from app/ open signed out', async ({ request }) => {
  for (const [path, type] of Object.entries({
    '/icon.svg': 'image/svg+xml',
    '/apple-icon': 'image/png',
    '/opengraph-image': 'image/png',
    '/manifest.webmanifest': 'application/manifest+json',
    '/robots.txt': 'text/plain',
    '/sitemap.xml': 'application/xml',
  })) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(200);
    expect(response.headers()['content-type'], path).toBe(type);
  }
});

test('a dashboard form does nothing with forged headers', async ({
  page,
  request,
  context,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/401 \(Unauthorized\)/);
  const user = await createUser({ memberships: [{ organization: 'Before', role: 'admin' }] });
  const [organizationId = ''] = user.organizations;
  const readName = async () => (await workos.organizations.getOrganization(organizationId)).name;
  await signInFast(user);
  await page.goto('/dashboard/settings');
  await page.getByRole('textbox', { name: 'Organization name' }).fill('After');
  await page.route('/dashboard/settings', (route) =>
    route.fulfill({ status: 401, body: 'signed-out' }),
  );
  const sent = page.waitForRequest((candidate) => Boolean(candidate.headers()['next-action']));
  await page.getByRole('button', { name: 'Save' }).click();
  const original = await sent;
  const { cookie: _, ...headers } = original.headers();
  const data = original.postDataBuffer() ?? '';
  const post = (by: APIRequestContext, more: Record<string, string> = {}) =>
    by.post('/dashboard/settings', { headers: { ...headers, ...more }, data, maxRedirects: 0 });

  const refusal = await post(request, forged);
  expect(refusal.status()).toBe(401);
  expect(await refusal.text()).toBe('signed-out');
  expect(await readName()).toBe('Before');

  // The same form works with a session, so the form itself was valid.
  expect((await post(context.request)).status()).toBe(200);
  expect(await readName()).toBe('After');
});

test('forged headers next to a real session don’t change its user', async ({ request }) => {
  const [user, other] = [await createUser(), await createUser()];
  const { value: real } = await sessionCookie(await authenticate(user.email));
  const { value: stolen } = await sessionCookie(await authenticate(other.email));
  const headers = { ...forged, 'x-workos-session': stolen, cookie: `wos-session=${real}` };
  const response = await request.get('/api/me', { headers });
  expect((await response.json()).user.id).toBe(user.id);
});
