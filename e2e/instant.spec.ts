import { instant } from '@next/playwright';
import type { Page, Request } from '@playwright/test';
import { changeGrants, createUser } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { expect, test } from './support/fixtures';

const newUser = (firstName?: string) =>
  createUser({
    firstName,
    memberships: [{ organization: 'Prefetched', role: 'admin' }],
    featureFlags: ['bulk-invites', 'quick-actions'],
  });

type Destination = { href: string; heading: string };
type Seen = (page: Page, email: string) => Promise<void>;

/** Session content that must show instantly. A page without an entry must show its heading. */
const destinations: Record<string, Seen> = {
  '/dashboard': (page) =>
    expect(page.getByRole('region', { name: 'Your access' })).toContainText('Admin'),
  '/dashboard/features': (page) =>
    expect(page.getByRole('region', { name: 'Quick actions' })).toBeVisible(),
  '/dashboard/members': async (page) => {
    await expect(page.getByRole('navigation', { name: 'Lists' })).toBeVisible();
    await expect(page.locator('main [data-skeleton]:visible')).not.toHaveCount(0);
  },
  '/dashboard/account': (page, email) =>
    expect(page.getByRole('region', { name: 'Profile' })).toContainText(email),
  '/dashboard/account/sessions': (page) =>
    expect(
      page.getByRole('region', { name: 'Sessions' }).locator('[data-skeleton]'),
    ).not.toHaveCount(0),
  '/dashboard/api-keys': (page) =>
    expect(page.getByRole('button', { name: 'Create key' })).toBeVisible(),
  '/dashboard/account/session': (page) =>
    expect(page.locator('main [data-skeleton]:visible')).not.toHaveCount(0),
  '/dashboard/members/invitations': (page) =>
    expect(page.getByRole('navigation', { name: 'Lists' })).toBeVisible(),
  '/dashboard/settings': (page) =>
    expect(page.getByRole('navigation', { name: 'Settings' })).toBeVisible(),
};

/** Prefetches by page and path: how many have started, and how many have ended. */
const prefetches = new WeakMap<Page, Map<string, { started: number; ended: number }>>();

function watchPrefetches(page: Page) {
  const counts = new Map<string, { started: number; ended: number }>();
  const count = (request: Request, key: 'started' | 'ended') => {
    if (!request.headers()['next-router-prefetch']) return;
    const { pathname } = new URL(request.url());
    const of = counts.get(pathname) ?? { started: 0, ended: 0 };
    counts.set(pathname, { ...of, [key]: of[key] + 1 });
  };
  page.on('request', (request) => count(request, 'started'));
  page.on('requestfinished', (request) => count(request, 'ended'));
  page.on('requestfailed', (request) => count(request, 'ended'));
  prefetches.set(page, counts);
}

function isPrefetched(page: Page, path: string) {
  const { started = 0, ended = 0 } = prefetches.get(page)?.get(path) ?? {};
  return started > 0 && started === ended;
}

/** Clicks the link once it's prefetched, and checks what's shown before the network responds. */
async function follow(page: Page, { href, heading }: Destination, email: string) {
  await expect.poll(() => isPrefetched(page, href), href).toBe(true);
  await instant(page, async () => {
    await page.locator(`a[href="${href}"]:visible`).first().click();
    await page.waitForURL((url) => url.pathname === href);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await destinations[href]?.(page, email);
  });
  await expect(page.locator('main [data-skeleton]:visible')).toHaveCount(0);
}

/** Returns the targets of all links in a navigation, so that no page can be forgotten here. */
function listDestinations(page: Page, navigation: string, heading?: string) {
  const links = page.getByRole('navigation', { name: navigation }).getByRole('link');
  return links.evaluateAll(
    (elements, shared): Destination[] =>
      elements.map((link) => ({
        href: link.getAttribute('href') ?? '',
        heading: shared ?? link.textContent ?? '',
      })),
    heading,
  );
}

test.beforeEach(({ page }) => watchPrefetches(page));

test('every navigation link shows its page and the session instantly', async ({
  page,
  signInFast,
}) => {
  test.slow();
  const user = await newUser();
  await signInFast(user);
  await page.goto('/dashboard/account/session');
  const links = await listDestinations(page, 'Dashboard');
  expect(links.length).toBeGreaterThan(2);
  /** Covers every pair of pages. */
  const visits = links.flatMap((from, n) => links.slice(n + 1).flatMap((to) => [from, to]));
  for (const [n, link] of visits.entries()) {
    if (link !== visits[n - 1]) await follow(page, link, user.email);
  }
});

for (const { path, navigation, heading } of [
  { path: '/dashboard/members', navigation: 'Lists', heading: 'Members' },
  { path: '/dashboard/account', navigation: 'Settings', heading: 'Settings' },
]) {
  test(`the tabs of ${heading} are instant too`, async ({ page, signInFast }) => {
    const user = await newUser();
    await signInFast(user);
    await page.goto(path);
    const [first, ...others] = await listDestinations(page, navigation, heading);
    for (const tab of others) await follow(page, tab, user.email);
    if (first) await follow(page, first, user.email);
  });
}

test('the session inspector opens and closes instantly', async ({ page, signInFast }) => {
  const user = await newUser();
  await signInFast(user);
  await page.goto('/dashboard/account/sessions');
  await follow(
    page,
    { href: '/dashboard/account/session', heading: 'Session inspector' },
    user.email,
  );
  await follow(page, { href: '/dashboard/account/sessions', heading: 'Settings' }, user.email);
});

test('prefetched content is discarded when the role and flags change', async ({
  page,
  signInFast,
}) => {
  const user = await newUser();
  await signInFast(user);
  await page.goto('/dashboard/account/session');
  await follow(page, { href: '/dashboard/members', heading: 'Members' }, user.email);
  await follow(page, { href: '/dashboard/features', heading: 'Features' }, user.email);
  await page.goto('/dashboard/account/session');
  await changeGrants(user, { role: 'member', featureFlags: [] });
  await page.getByRole('button', { name: 'Refresh now' }).click();
  await expect(page.getByText('role: "admin" → "member"')).toBeVisible();

  for (const [link, gone] of [
    ['Members', 'Invite'],
    ['Features', 'Copy the organization ID'],
  ] as const) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page.getByRole('heading', { name: link, level: 1 })).toBeVisible();
    expect(await page.getByRole('button', { name: gone }).count()).toBe(0);
  }
});

test('content prefetched for one user is never shown to the next', async ({
  page,
  signIn,
  signInFast,
  signOut,
}) => {
  const [first, second] = [await newUser('First'), await newUser('Second')];
  await signInFast(first);
  await page.goto('/dashboard');
  await follow(page, { href: '/dashboard/account', heading: 'Settings' }, first.email);
  await signOut();
  await page.goBack();
  await expect(page.getByText(first.email)).toHaveCount(0);

  await page.goto('/');
  await signIn(second);
  for (const [name, own] of [
    ['Settings', second.email],
    ['Home', 'Welcome back, Second.'],
  ] as const) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('main').getByText(own).first()).toBeVisible();
    await expect(page.getByText(first.email)).toHaveCount(0);
    await expect(page.getByText('Welcome back, First.')).toHaveCount(0);
  }
});

test('clicking through the dashboard logs no warnings or errors', async ({ page }) => {
  const app = await startOwnApp();
  const { email } = await newUser();
  await page.goto(`${app.url}/dashboard`);
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const name of ['Features', 'Members', 'Settings', 'API keys', 'Home']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }
  await page.reload();
  await expect(page.locator('main [data-skeleton]:visible')).toHaveCount(0);
  await page.close();
  await app.stop();
  const complaints = app.output.text
    .split('\n')
    .filter((line) => /error|warn|unstable|block/i.test(line));
  expect(complaints).toEqual([]);
});
