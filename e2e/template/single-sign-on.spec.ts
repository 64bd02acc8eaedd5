import type { Page } from '@playwright/test';
import { origin } from '@/mocks/env';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { continueWithEmail, expect, test } from '../support/fixtures';
import { newSsoOrganization } from './contract/sso-sign-in';

async function openProvider(page: Page, email: string) {
  await page.goto('/sign-in');
  await continueWithEmail(page, email);
  await expect(page.getByRole('heading', { name: 'Sign in to Signed' })).toBeVisible();
}

/** The form is already open if the request names no user. */
async function enterPerson(page: Page, email: string) {
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

async function continueAs(page: Page, email: string) {
  await page.getByText('Continue as someone else').click();
  await enterPerson(page, email);
}

const profile = async (page: Page) => (await page.request.get('/api/me')).json();

test('someone at a verified domain signs in through the identity provider', async ({ page }) => {
  const { domain, organization } = await newSsoOrganization();
  await openProvider(page, `radia@${domain}`);
  await page.getByRole('button', { name: `Continue as radia@${domain}` }).click();
  await page.waitForURL('/dashboard');
  expect(await profile(page)).toMatchObject({
    user: { email: `radia@${domain}` },
    organizationId: organization,
  });
});

test('the identity provider decides who the user is, whatever email was entered', async ({
  page,
}) => {
  const { domain } = await newSsoOrganization();
  await openProvider(page, `radia@${domain}`);
  await continueAs(page, `grace@${domain}`);
  await page.waitForURL('/dashboard');
  expect(await profile(page)).toMatchObject({ user: { email: `grace@${domain}` } });
});

for (const [name, error] of [
  ['Deny access', 'access_denied'],
  ['Send a profile without an email', 'server_error'],
  ['Reject the consent screen', 'signin_consent_denied'],
  ['Fail', 'server_error'],
] as const) {
  test(`“${name}” at the identity provider ends on an error page, with a way back`, async ({
    page,
  }) => {
    const { domain } = await newSsoOrganization();
    await openProvider(page, `radia@${domain}`);
    await page.getByText('Return an error').click();
    const callback = page.waitForRequest(/\/callback\?/);
    await page.getByRole('button', { name, exact: true }).click();
    expect(new URL((await callback).url()).searchParams.get('error')).toBe(error);
    await page.waitForURL(/\/auth\/error/);
    await page.getByRole('main').getByRole('link', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
}

test('a user from another domain can’t sign in', async ({ page }) => {
  const { domain } = await newSsoOrganization();
  await openProvider(page, `radia@${domain}`);
  await continueAs(page, newEmail());
  await page.waitForURL(/\/auth\/error/);
});

test('a guest signs in through the organization that the sign-in is for', async ({ page }) => {
  const { organization } = await newSsoOrganization();
  const guest = await createUser({ memberships: [{ organization }] });
  await page.goto(`/sign-in?organizationId=${organization}`);
  await enterPerson(page, guest.email);
  await page.waitForURL('/dashboard');
  expect(await profile(page)).toMatchObject({ user: { id: guest.id } });
});

test('a sign-in that starts at the identity provider opens the dashboard', async ({ page }) => {
  const { connection, domain } = await newSsoOrganization();
  await page.goto(`${origin}/hosted/identity-provider?connection=${connection}`);
  await enterPerson(page, `radia@${domain}`);
  await page.waitForURL('/dashboard');
  expect(await profile(page)).toMatchObject({ user: { email: `radia@${domain}` } });
});

test('without a Sign-in URL, it ends on a page that says how to continue', async ({ page }) => {
  const { connection, domain } = await newSsoOrganization();
  await page.goto(`${origin}/hosted/identity-provider?connection=${connection}`);
  await page.getByRole('textbox', { name: 'Email' }).fill(`radia@${domain}`);
  await page.getByRole('button', { name: 'Continue without a Sign-in URL' }).click();
  await page.waitForURL(/\/auth\/error/);
});
