import { readFileSync } from 'node:fs';
import { isListed, publicPaths } from '@/lib/routes';
import { staticPaths } from '@/lib/static-paths.mjs';
import { createUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';

const { routes } = JSON.parse(readFileSync('.next/prerender-manifest.json', 'utf8'));

test('public pages are prerendered, and the same for everyone', async ({ request }) => {
  const user = await createUser();
  const { name, value } = await sessionCookie(await authenticate(user.email));
  for (const path of staticPaths.filter((staticPath) => !/robots|sitemap/.test(staticPath))) {
    expect(Object.keys(routes), path).toContain(path);
    const bodies = new Set<string>();
    const visitors: Record<string, string>[] = [
      {},
      { cookie: `${name}=${value}; signed-in=1; mock-workos=1` },
      { 'user-agent': 'Mozilla/5.0 (Macintosh) AppleWebKit/605 Version/26 Safari/605' },
    ];
    for (const headers of visitors) {
      const response = await request.get(path, { headers });
      const { date: _, 'set-cookie': __, ...kept } = response.headers();
      const content = (await response.body()).toString('base64');
      bodies.add(JSON.stringify([Object.entries(kept).sort(), content]));
    }
    expect(bodies.size, path).toBe(1);
  }
});

test('shared caches may store public pages, but no page with a session', async ({ request }) => {
  for (const path of ['/', '/about']) {
    const response = await request.get(path, { headers: { cookie: 'mock-workos=1' } });
    expect(response.headers()['cache-control'], path).toMatch(/s-maxage=\d{4,}/);
    expect(response.headers(), path).not.toHaveProperty('set-cookie');
  }
  const { name, value } = await sessionCookie(await authenticate((await createUser()).email));
  for (const path of ['/dashboard', '/setup', '/auth/error', '/api/me']) {
    const response = await request.get(path, { headers: { cookie: `${name}=${value}` } });
    expect(response.headers()['cache-control'], path).toMatch(/no-store|private/);
  }
});

test('every path that the middleware skips is public', () => {
  expect(staticPaths.filter((path) => !isListed(publicPaths, path))).toEqual([]);
});
