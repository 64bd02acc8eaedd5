import { documentScript } from '@/lib/document-script';
import { origin } from '@/mocks/env';
import { persona } from '@/mocks/personas';
import { createUser } from '@/scripts/lib/mock';
import { expect, test } from './support/fixtures';

const onEveryAnswer = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
  'permissions-policy': expect.stringContaining('camera=()'),
  'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
};

test('every answer carries the security headers, and none says what sent it', async ({
  request,
}) => {
  for (const path of [
    '/',
    '/about',
    '/setup',
    '/dashboard',
    '/sign-in',
    '/api/me',
    '/api/health',
  ]) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.headers()).toEqual(expect.objectContaining(onEveryAnswer));
    expect(response.headers()).not.toHaveProperty('x-powered-by');
  }
});

test('pages limit objects, the base address and where forms go', async ({ page, signInFast }) => {
  await signInFast(persona('grace'));
  for (const path of ['/', '/about', '/dashboard', '/dashboard/no/such/page']) {
    const policy = (await page.goto(path))?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'self'");
    expect(policy).toMatch(/form-action 'self' http:\/\/localhost:\d+;/);
  }
});

test('the dashboard runs scripts with a nonce alone, a new one for each document', async ({
  page,
  signInFast,
}) => {
  await signInFast(persona('grace'));
  const nonces = new Set<string>();
  for (const path of ['/dashboard', '/dashboard/features', '/dashboard/account', '/dashboard/x']) {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
    expect(scripts).toMatch(/^'nonce-[\w+/=]{22,}' 'strict-dynamic' 'sha256-[\w+/=]+'$/);
    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? '';
    nonces.add(nonce);
    const html = (await response?.text()) ?? '';
    const tags = html.replace(documentScript, '').match(/<script\b[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(5);
    expect(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual(['<script>']);
  }
  expect(nonces.size).toBe(4);
});

test('a script injected into the dashboard does not run', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/Content Security Policy/, /404 \(Not Found\)/, /React error #418/);
  await signInFast(persona('grace'));
  await page.route('/dashboard', async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace('<body', '<head><script>window.injected = true</script></head><body')
      .replace('</main>', '<img src="/none.png" onerror="window.injected = true"></main>');
    await route.fulfill({ response, body });
  });
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Dashboard' })).toBeVisible();
  expect(await page.content()).toContain('window.injected = true</script>');
  expect(await page.evaluate(() => 'injected' in window)).toBe(false);
});

test('no page can be framed', async ({ page, baseURL, signInFast, consoleErrors }) => {
  consoleErrors.allowed.push(/frame-ancestors/);
  await signInFast(persona('grace'));
  const framed = async (address: string) => {
    await page.goto(origin);
    await page.setContent(`<iframe src="${address}"></iframe>`);
    return page.frames()[1]?.url();
  };
  expect(await framed(`${origin}/health`)).toBe(`${origin}/health`);
  for (const path of ['/', '/about', '/dashboard', '/api/me']) {
    expect(await framed(`${baseURL}${path}`)).toBe('chrome-error://chromewebdata/');
  }
});

test('signing out and the frame of an impersonation fit the policy', async ({
  page,
  impersonate,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Framed', role: 'admin' }] });
  await impersonate(user, 'Ticket 1');
  await expect(page.getByText('You are impersonating')).toContainText('Framed');
  for (const name of ['Features', 'Members', 'Account', 'Developer']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.waitForURL('/');
});
