import { appUrl } from '@/mocks/env';
import { firstLoad } from '@/scripts/bench/browser';
import { build, startServer } from '@/scripts/bench/server';
import { createTestUser } from '@/scripts/bench/test-user';
import { expect, test } from '../support/fixtures';

/** Kilobytes that a server sends before it waits for an acknowledgment: ten packets (RFC 6928). */
const firstPackets = 14.6;

test('pages stay within their byte budget, relative to a bare app built in the same run', async ({
  browser,
}) => {
  test.slow();
  build('scripts/bench/baseline', { EXPOSE_TESTING_API: '1' });
  const baseline = await startServer('scripts/bench/baseline');
  const bare = await firstLoad(browser, `${baseline.url}/`);
  await baseline.stop();
  expect(bare.script).toBeGreaterThan(50);

  const { cookie } = await createTestUser();
  // If the organization's name isn't cached, streaming it in adds to the page.
  await fetch(`${appUrl}/dashboard`, { headers: { cookie } }).then((response) => response.text());
  for (const [path, more, later = 0] of [
    // The landing page has a copy button.
    ['/', 7],
    ['/about', 6],
    // 29 measured: forms, dialogs, menus, and the library’s hooks are in the dashboard’s layout.
    // Three cards of the home page call WorkOS, and stream in after the rest, in up to six parts.
    ['/dashboard', 30, 4],
  ] as const) {
    const load = await firstLoad(browser, `${appUrl}${path}`, cookie);
    expect.soft(load.script - bare.script, `scripts of ${path}`).toBeLessThan(more);
    // 11.1 measured: one file for all pages.
    expect.soft(load.stylesheet, `styles of ${path}`).toBeLessThan(11.5);
    expect.soft(load.html, `document of ${path}`).toBeLessThan(firstPackets + later);
    expect.soft(load.font, `fonts of ${path}`).toBeLessThan(45);
  }
});

test('fonts are preloaded, and nothing comes from another origin', async ({ page, signInFast }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(appUrl)) foreign.push(request.url());
  });
  await page.goto('/');
  await signInFast({ email: 'ada@example.com' });
  for (const path of ['/', '/about', '/dashboard', '/dashboard/features', '/dashboard/api-keys']) {
    const response = await page.goto(path, { waitUntil: 'load' });
    const fonts = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname)
        .filter((name) => name.endsWith('.woff2')),
    );
    expect(fonts.length).toBeGreaterThan(0);
    const { link = '' } = response?.headers() ?? {};
    const html = (await response?.text()) ?? '';
    const unannounced = fonts.filter((font) => !link.includes(font) && !html.includes(font));
    expect(unannounced, path).toEqual([]);
  }
  expect(foreign).toEqual([]);
});
