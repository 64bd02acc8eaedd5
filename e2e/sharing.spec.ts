import { description, title } from '@/lib/site';
import { startOwnApp } from '@/scripts/lib/own-process';
import { expect, test } from './support/fixtures';

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
  await expect(page.getByRole('link', { name: 'Open its console' })).toBeVisible();
  await signInFast({ email: 'grace@example.com' });
  await page.goto('/dashboard');
  await page.getByRole('button', { name: 'Mock WorkOS' }).click();
  await expect(page.getByRole('link', { name: 'Open its console' })).toBeVisible();
  await page.getByRole('link', { name: 'Connect a real environment' }).click();
  await expect(page.getByRole('region', { name: 'Connect a real environment' })).toContainText(
    'npx workos seed --file workos-seed.yml',
  );

  const real = await startOwnApp({
    WORKOS_API_HOSTNAME: 'api.workos.com',
    WORKOS_API_PORT: '443',
    WORKOS_API_HTTPS: 'true',
  });
  await page.context().clearCookies({ name: 'wos-session' });
  await page.goto(real.url);
  await expect(page.getByRole('link', { name: 'Sign up' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mock WorkOS', exact: true })).toBeHidden();
  await page.close();
  await real.stop();
});
