import { devices } from '@playwright/test';
import { description, title } from '@/lib/site';
import { startOwnApp } from '@/scripts/lib/own-process';
import { expect, test } from './support/fixtures';
import { type Pixels, readPixels } from './support/read-pixels';

test('pages have metadata for search engines and link previews', async ({ page, request }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(title);
  const content = (selector: string) => page.locator(selector).getAttribute('content');
  expect(await content('meta[name="description"]')).toBe(description);
  const image = new URL((await content('meta[property="og:image"]')) ?? '');
  const picture = await request.get(image.pathname);
  expect(picture.headers()['content-type']).toBe('image/png');
  for (const [selector, type] of [
    ['link[rel="icon"]', 'image/svg+xml'],
    ['link[rel="apple-touch-icon"]', 'image/png'],
    ['link[rel="manifest"]', 'application/manifest+json'],
  ] as const) {
    const href = await page.locator(selector).getAttribute('href');
    expect((await request.get(href ?? '')).headers()['content-type']).toBe(type);
  }
});

const indigo = '#4f46c8';

/** The mark, wherever it's drawn: a white key on indigo, with nothing else on it. */
function expectMark({ colors, light }: Pixels) {
  // Rounded corners and smooth edges are the rest.
  expect(colors[indigo]).toBeGreaterThan(0.78);
  const key = { share: 0.105, left: 0.19, top: 0.225, right: 0.765, bottom: 0.795 };
  for (const [name, fraction] of Object.entries(key)) {
    expect(Math.abs((light?.[name as keyof typeof key] ?? 1) - fraction), name).toBeLessThan(0.02);
  }
}

test('icons show a white key on indigo', async ({ page, request }) => {
  await page.goto('/');
  const square = { width: 180, height: 180 };
  const { icons } = await (await request.get('/manifest.webmanifest')).json();
  const sources = icons.map(({ src }: { src: string }) => src);
  expect(sources).toEqual(['/icon.svg', '/apple-icon']);
  for (const src of sources) expectMark(await readPixels(page, src, square));
  // Home screens round the corners themselves.
  const corner = { x: 0, y: 0, width: 4, height: 4 };
  const { colors } = await readPixels(page, '/apple-icon', square, corner);
  expect(Object.keys(colors)).toEqual([indigo]);
});

test('the link preview image shows the key, text, and nothing else', async ({ page }) => {
  await page.goto('/');
  const size = { width: 1200, height: 630 };
  const read = (x: number, y: number, width: number, height: number) =>
    readPixels(page, '/opengraph-image', size, { x, y, width, height });
  expectMark(await read(80, 80, 72, 72));
  for (const margin of [
    await read(0, 0, 1200, 80),
    await read(0, 80, 80, 550),
    await read(152, 80, 1048, 72),
    await read(1120, 152, 80, 478),
    await read(80, 550, 1040, 80),
  ]) {
    expect(Object.keys(margin.colors)).toEqual(['#16171d']);
  }
  const texts = await read(80, 152, 1040, 398);
  expect(texts.light?.share).toBeGreaterThan(0.02);
});

test('robots and sitemap use the public URL, whatever the request’s host', async ({ request }) => {
  const app = await startOwnApp({ APP_URL: 'https://app.example.com' });
  const get = async (path: string) =>
    (await request.get(`${app.url}${path}`, { headers: { host: 'evil.example' } })).text();
  expect(await get('/robots.txt')).toMatch(
    /Disallow: \/dashboard[\s\S]*https:\/\/app\.example\.com\/sitemap\.xml/,
  );
  expect(await get('/sitemap.xml')).toContain('<loc>https://app.example.com/</loc>');
  await app.stop();
});

test('a badge shows if, and only if, WorkOS is a mock', async ({ page, signInFast }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Mock WorkOS' }).click();
  await expect(page.getByRole('link', { name: 'Open mock console' })).toBeVisible();
  await signInFast({ email: 'grace@example.com' });
  await page.goto('/dashboard');
  await page.getByRole('button', { name: 'Mock WorkOS' }).click();
  await expect(page.getByRole('link', { name: 'Open mock console' })).toBeVisible();
  await page.getByRole('link', { name: 'Connect WorkOS' }).click();
  await expect(page.getByRole('region', { name: 'Connect WorkOS' })).toContainText(
    'Connect a temporary WorkOS environment (no account needed), or your own',
  );

  const real = await startOwnApp({
    WORKOS_API_HOSTNAME: 'api.workos.com',
    WORKOS_API_PORT: '443',
    WORKOS_API_HTTPS: 'true',
  });
  await page.context().clearCookies({ name: /^(wos-session|signed-in)$/ });
  await page.goto(real.url);
  await expect(page.getByRole('link', { name: 'Sign up' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mock WorkOS', exact: true })).toBeHidden();
  await page.close();
  await real.stop();
});

test('on a touch screen, the badge is a circle that’s easy to tap', async ({
  browser,
  baseURL,
}) => {
  const { defaultBrowserType: _, ...phone } = devices['Pixel 7'];
  const context = await browser.newContext({ ...phone, baseURL });
  const page = await context.newPage();
  await page.goto('/');
  const { width, height } = (await page
    .getByRole('link', { name: 'Mock WorkOS' })
    .boundingBox()) ?? { width: 0, height: 0 };
  expect(width).toBe(height);
  expect(width).toBeGreaterThanOrEqual(40);
  await context.close();
});
