import type { Page } from '@playwright/test';
import { signInFailures } from '@/lib/auth/sign-in-failures';
import { createUser, type Fault, failNext, refreshCall } from '@/scripts/lib/mock';
import { continueWithEmail, expect, test } from './support/fixtures';

const blamesOutage = /WorkOS isn’t responding/;
const refusal = { status: 403, json: { message: 'Forbidden', code: 'forbidden' }, times: 9 };
const outage = { status: 503, headers: { 'Retry-After': '0' }, times: 9 };

/** Opens one of two organizations and switches to the other while a fault is set. */
async function switchUnder(page: Page, fault: Omit<Fault, 'path'>) {
  const user = await createUser({
    memberships: [{ organization: 'North' }, { organization: 'South' }],
  });
  await page.goto('/dashboard');
  await continueWithEmail(page, user.email);
  await page.getByRole('button', { name: 'North' }).click();
  await failNext(user, { ...refreshCall, ...fault });
  await page.getByRole('button', { name: 'North: switch organization' }).click();
  const organizations = page.getByRole('form', { name: 'Organizations' });
  await organizations.getByRole('button', { name: 'South' }).click();
  return organizations.getByRole('alert');
}

test('an organization switch that WorkOS rejects shows an error that doesn’t blame an outage', async ({
  page,
}) => {
  const alert = await switchUnder(page, refusal);
  await expect(alert).toContainText('WorkOS rejected this change.');
  await expect(alert).not.toContainText(blamesOutage);
});

test('an organization switch during an outage shows an error', async ({ page }) => {
  const alert = await switchUnder(page, outage);
  await expect(alert).toContainText('WorkOS isn’t responding');
});

const sections: Record<string, [Omit<Fault, 'path'>, string]> = {
  'that WorkOS rejects': [refusal, 'because WorkOS rejected the request.'],
  'during an outage': [outage, 'because WorkOS isn’t responding.'],
  'that breaks on our side': [
    { status: 200, json: null, times: 9 },
    'because of an error on our side.',
  ],
};

for (const [name, [fault, cause]] of Object.entries(sections)) {
  test(`a section ${name} shows an error, and the rest of the page stays`, async ({
    page,
    signInFast,
    consoleErrors,
  }) => {
    consoleErrors.allowed.push(/./);
    const user = await createUser();
    await signInFast(user);
    await failNext(user, { path: '/user_management/users/:id/sessions', ...fault });
    await page.goto('/dashboard/account/sessions');
    const section = page.getByRole('region', { name: 'Sessions' });
    await expect(section).toContainText(`We couldn’t load this section ${cause}`);
    await expect(section.getByRole('button', { name: 'Try again' })).toBeVisible();
    if (name !== 'during an outage')
      await expect(page.getByRole('main')).not.toContainText(blamesOutage);
    await expect(page.getByRole('navigation', { name: 'Settings' })).toBeVisible();
  });
}

for (const reason of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'x', '']) {
  test(`a failed sign-in for the reason “${reason}” shows the general page`, async ({ page }) => {
    const response = await page.goto(`/auth/error?${new URLSearchParams({ reason })}`);
    expect(response?.status()).toBe(200);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('WorkOS rejected this sign-in');
    await expect(page.getByRole('main')).toContainText('Try signing in again.');
    await expect(page.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
  });
}

test('each failed sign-in has its code, and an outage links to the status page', async ({
  page,
}) => {
  for (const [reason, { title }] of Object.entries(signInFailures)) {
    await page.goto(`/auth/error?reason=${reason}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(`Error code ${reason},`)).toBeVisible();
    const isOutage = reason === 'unreachable';
    await expect(page.getByRole('link', { name: 'WorkOS status' })).toBeVisible({
      visible: isOutage,
    });
    await expect(
      page.getByRole('link', { name: isOutage ? 'Try again' : 'Sign in' }),
    ).toBeVisible();
  }
});

test('a failed sign-in with two reasons shows the general page', async ({ page }) => {
  await page.goto('/auth/error?reason=expired&reason=canceled');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('WorkOS rejected this sign-in');
});

const codes = {
  access_denied: 'canceled',
  signin_consent_denied: 'canceled',
  connection_invalid: 'connection',
  connection_unlinked: 'connection',
  ambiguous_connection_selector: 'connection',
  server_error: 'provider',
  oauth_failed: 'provider',
  idp_initiated_sso_disabled: 'from-provider',
  profile_not_allowed_outside_organization: 'outside',
  organization_invalid: 'organization',
  something_new: 'refused',
} as const;

for (const [code, reason] of Object.entries(codes)) {
  test(`a callback with ${code} explains what to do`, async ({ page }) => {
    await page.goto(`/callback?error=${code}&error_description=raw`);
    const { title, text } = signInFailures[reason];
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(text)).toBeVisible();
    await expect(page.getByText('raw')).toHaveCount(0);
  });
}
