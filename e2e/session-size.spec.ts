import type { Page, Response } from '@playwright/test';
import { changeGrants, createUser } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { continueWithEmail, expect, test } from './support/fixtures';

/** More than a 4,096-byte cookie can hold. */
const tooMany = Array.from({ length: 150 }, (_, n) => `warehouse-${n}:inventory:read`);
const tooLarge = { name: 'Your session is too large', level: 1 };
const remedy = /limit: 4,096 bytes.*Contact support\./;

const newUser = (permissions: string[]) =>
  createUser({ memberships: [{ organization: 'Warehouse', permissions }] });

/** A user whose next request refreshes the session, which no longer fits its cookie. */
async function newUserWithGrowingSession(signInFast: (user: { email: string }) => Promise<void>) {
  const user = await createUser({
    memberships: [{ organization: 'Warehouse', permissions: ['members:read'] }],
    accessTokenTtl: -60,
  });
  await signInFast(user);
  await changeGrants(user, { permissions: tooMany, accessTokenTtl: 300 });
  return user;
}

function countDocuments(page: Page) {
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url());
  });
  return documents;
}

for (const [name, values] of Object.entries({
  permissions: { memberships: [{ organization: 'Warehouse', permissions: tooMany }] },
  'feature flags': {
    memberships: [{ organization: 'Warehouse' }],
    featureFlags: tooMany.map((slug) => slug.replaceAll(':', '-')),
  },
})) {
  test(`signing in with too many ${name} explains what to do instead of looping`, async ({
    page,
    context,
  }) => {
    const { email } = await createUser(values);
    const documents = countDocuments(page);
    await page.goto('/dashboard');
    await continueWithEmail(page, email);
    await expect(page.getByRole('heading', tooLarge)).toBeVisible();
    await expect(page.getByText(remedy)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Go to home page' })).toBeVisible();
    // The page, sign-in, WorkOS, its form, the callback, the explanation.
    expect(documents.length).toBeLessThanOrEqual(6);
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('wos-session');
  });
}

/** A user whose session cookie is as large as it can be, give or take 30 bytes. */
async function newLargestUser() {
  const measure = async (length: number) => {
    const user = await newUser(['x'.repeat(length)]);
    const { name, value } = await sessionCookie(await authenticate(user.email));
    return { user, size: name.length + value.length };
  };
  const { size } = await measure(900);
  // Base64 twice: once in the token, and once in the cookie.
  return measure(900 + Math.floor((4_096 - 15 - size) / (16 / 9)));
}

async function sizeOfHeaders(response: Response) {
  const headers = await response.headersArray();
  return headers.reduce((sum, { name, value }) => sum + `${name}: ${value}\r\n`.length, 0);
}

test('a user with the largest session signs in and refreshes it with headers that fit a proxy’s 8 kB', async ({
  page,
  signInFast,
}) => {
  const { user, size } = await newLargestUser();
  expect(size).toBeGreaterThan(4_050);
  expect(size).toBeLessThanOrEqual(4_096);
  const callback = page.waitForResponse(/\/callback\?/);
  await page.goto('/dashboard');
  await continueWithEmail(page, user.email);
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('Warehouse');

  // A prefetch of the dashboard could refresh the session first.
  await page.goto('about:blank');
  await changeGrants(user, { accessTokenTtl: -60 });
  await signInFast(user);
  await changeGrants(user, { accessTokenTtl: 300 });
  const renewal = await page.goto('/setup');
  for (const response of [await callback, renewal]) {
    const bytes = response ? await sizeOfHeaders(response) : 0;
    expect(bytes).toBeGreaterThan(size);
    expect(bytes).toBeLessThan(6_000);
  }
});

test('a session that outgrows its cookie shows an error instead of the page', async ({
  page,
  signInFast,
}) => {
  await newUserWithGrowingSession(signInFast);
  const documents = countDocuments(page);
  await page.goto('/dashboard/account');
  await expect(page.getByRole('heading', tooLarge)).toBeVisible();
  await expect(page.getByText(remedy)).toBeVisible();
  await expect(page).toHaveURL('/dashboard/account');
  expect(documents).toHaveLength(1);
});

test('an API returns 403 for a session that outgrows its cookie', async ({
  context,
  signInFast,
}) => {
  await newUserWithGrowingSession(signInFast);
  const response = await context.request.get('/api/me');
  expect(response.status()).toBe(403);
  expect(response.headers()['content-type']).toBe('application/problem+json');
  expect((await response.json()).detail).toBe('The session is too large for its cookie.');
});

test('a form whose session outgrows its cookie shows an error and keeps its input', async ({
  page,
  signInFast,
}) => {
  const user = await newUser(['members:read']);
  await signInFast(user);
  await page.goto('/dashboard/account');
  await changeGrants(user, { permissions: tooMany });
  await page.getByRole('textbox', { name: 'First name' }).fill('Ada');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your session is too large for its cookie')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'First name' })).toHaveValue('Ada');
});

test('a refresh that the browser would drop isn’t reported as a success', async ({
  page,
  signInFast,
}) => {
  const user = await newUser(['members:read']);
  await signInFast(user);
  await page.goto('/dashboard/account/session');
  await changeGrants(user, { permissions: tooMany });
  await page.getByRole('button', { name: 'Refresh now' }).click();
  await expect(page.getByText('Your session is too large for its cookie')).toBeVisible();
  await expect(page.getByText('Session refreshed')).toHaveCount(0);
});

test('switching to an organization whose session doesn’t fit its cookie fails with an explanation', async ({
  page,
}) => {
  const user = await createUser({
    memberships: [
      { organization: 'Small', permissions: ['members:read'] },
      { organization: 'Large', permissions: tooMany },
    ],
  });
  await page.goto('/dashboard');
  await continueWithEmail(page, user.email);
  await page.getByRole('button', { name: 'Small' }).click();
  await page.getByRole('button', { name: 'Small: switch organization' }).click();
  const organizations = page.getByRole('form', { name: 'Organizations' });
  await organizations.getByRole('button', { name: 'Large' }).click();
  await expect(page.getByText('Your session is too large for its cookie')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('Small');
});
