import { type APIRequestContext, devices } from '@playwright/test';
import { documentScript } from '@/lib/document-script';
import { origin } from '@/mocks/env';
import { persona } from '@/mocks/personas';
import { createUser } from '@/scripts/lib/mock';
import { expect, openSettings, test } from './support/fixtures';

/** Added to every response by `next.config.mjs`, except for Next.js's own URL normalization redirects. */
const fixedHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': expect.stringMatching(/^(same-origin|unsafe-none)$/),
  'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
  'permissions-policy': expect.stringContaining('camera=()'),
};

/** Added by the middleware, or by `next.config.mjs` to the paths it leaves out. */
const policy = { 'content-security-policy': expect.stringContaining("frame-ancestors 'none'") };

type Sent = [request: string, status: number];

const signedOut: Record<string, Sent[]> = {
  pages: [
    ['GET /', 200],
    ['HEAD /auth/unreachable', 200],
    ['GET /setup', 200],
    ['GET /auth/error', 200],
    ['GET /auth/unreachable', 200],
  ],
  redirects: [
    ['GET /dashboard', 307],
    ['GET /no/such/page', 307],
    ['GET /sign-in', 307],
    ['GET /callback', 303],
    ['POST /sign-out', 303],
    ['POST /dashboard/settings', 303],
  ],
  APIs: [
    ['GET /api/health', 200],
    ['GET /api/me', 401],
    ['GET /api/no/such/thing', 404],
    ['GET /api/%E0%A4%A', 400],
    ['POST /api/webhooks/workos', 400],
    ['POST /api/health', 405],
  ],
  'unsupported methods': [
    ['PUT /', 405],
    ['POST /setup', 405],
    ['GET /sign-out', 405],
  ],
  'malformed paths': [['GET /%E0%A4%A', 404]],
  files: [
    ['GET /icon.svg', 200],
    ['GET /opengraph-image', 200],
    ['GET /robots.txt', 200],
    ['GET /manifest.webmanifest', 200],
  ],
};

const signedIn: Sent[] = [
  ['GET /dashboard', 200],
  ['GET /api/me', 200],
  ['GET /no/such/page', 404],
  ['GET /_next/data/none.json', 404],
];

/** Sends a request such as `GET /path`. Checks the status, to be sure which response it is, and returns the headers. */
async function headersOf(context: APIRequestContext, [request, status]: Sent) {
  const [method, path = ''] = request.split(' ');
  const response = await context.fetch(path, { method, maxRedirects: 0 });
  expect(response.status(), request).toBe(status);
  expect(response.headers(), request).not.toHaveProperty('x-powered-by');
  return response.headers();
}

for (const [kind, requests] of Object.entries(signedOut)) {
  test(`${kind} carry the security headers, and none reveals the server`, async ({ request }) => {
    for (const sent of requests) {
      const headers = await headersOf(request, sent);
      expect(headers, sent[0]).toMatchObject({ ...fixedHeaders, ...policy });
    }
  });
}

test('responses to a signed-in user carry the security headers, including a 404', async ({
  context,
  signInFast,
}) => {
  await signInFast(persona('grace'));
  for (const sent of signedIn) {
    const headers = await headersOf(context.request, sent);
    expect(headers, sent[0]).toMatchObject({ ...fixedHeaders, ...policy });
  }
});

for (const device of ['Desktop Safari', 'iPhone 15'] as const) {
  test(`a redirect to WorkOS has no opener policy on ${device}, which would break going back`, async ({
    request,
  }) => {
    for (const path of ['/', '/dashboard', '/sign-in', '/callback']) {
      const headers = { 'user-agent': devices[device].userAgent };
      const response = await request.get(path, { headers, maxRedirects: 0 });
      const policy = response.headers()['cross-origin-opener-policy'] ?? 'unsafe-none';
      expect(policy, path).toBe('unsafe-none');
    }
  });
}

test('static files carry the security headers, including missing ones', async ({
  page,
  request,
}) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await page.goto('/', { waitUntil: 'load' });
  const files = loaded.filter((path) => path.startsWith('/_next/static/'));
  for (const type of ['.js', '.css', '.woff2']) {
    expect(
      files.some((path) => path.endsWith(type)),
      type,
    ).toBe(true);
  }
  for (const path of files) {
    expect(await headersOf(request, [`GET ${path}`, 200]), path).toMatchObject(fixedHeaders);
  }
  const missing = '/_next/static/none.js';
  expect(await headersOf(request, [`GET ${missing}`, 404])).toMatchObject(fixedHeaders);
});

test('pages restrict objects, the base URL, and form targets', async ({ page, signInFast }) => {
  await signInFast(persona('grace'));
  for (const path of ['/', '/setup', '/dashboard', '/dashboard/no/such/page']) {
    const policy = (await page.goto(path))?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'self'");
    expect(policy).toMatch(/form-action 'self'( http:\/\/localhost:\d+)?;/);
  }
});

test('the dashboard only runs scripts with a nonce, a new one for each document', async ({
  page,
  signInFast,
}) => {
  await signInFast(persona('ada'));
  const nonces = new Set<string>();
  for (const path of ['/dashboard', '/dashboard/settings', '/dashboard/x', '/dashboard/y']) {
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

test('a script injected into the dashboard doesn’t run', async ({
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
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();
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
  for (const path of ['/', '/setup', '/dashboard', '/api/me']) {
    expect(await framed(`${baseURL}${path}`)).toBe('chrome-error://chromewebdata/');
  }
});

test('signing out and the impersonation frame comply with the policy', async ({
  page,
  impersonate,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Framed', role: 'admin' }] });
  await impersonate(user, 'Ticket 1');
  await expect(page.getByText('You are impersonating')).toContainText('Framed');
  await openSettings(page);
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.waitForURL('/');
});
