import { origin } from '@/mocks/env';
import { persona, personas } from '@/mocks/personas';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { continueWithEmail, expect, test } from './support/fixtures';

test('a signed-out visitor signs in and lands on the page they asked for, query included', async ({
  page,
}) => {
  await page.goto('/dashboard?from=mail&tab=2');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await page.getByRole('button', { name: 'Ada Lovelace' }).click();

  await expect(page).toHaveURL('/dashboard?from=mail&tab=2');
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
});

test('a form submitted while signed out, without JavaScript, leads back to its URL', async ({
  request,
}) => {
  const response = await request.post('/dashboard/settings?tab=2', { form: {}, maxRedirects: 0 });
  expect(response.status()).toBe(303);
  expect(response.headers().location).toBe('/sign-in?returnTo=%2Fdashboard%2Fsettings%3Ftab%3D2');
});

test('the home page links to sign-in, and to the dashboard once signed in', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  await expect(page.getByRole('heading', { name: 'Home' })).toBeVisible();

  await page.goto('/');
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await expect(navigation.getByRole('link', { name: 'Sign in' })).toBeHidden();
  await navigation.getByRole('link', { name: 'Dashboard' }).click();
  await expect(page).toHaveURL('/dashboard');
});

test('the hosted page lists every persona with their note', async ({ page }) => {
  await page.goto('/sign-in');
  for (const { firstName, lastName, note } of personas) {
    const button = page.getByRole('button', { name: `${firstName} ${lastName}` });
    await expect(button).toContainText(note);
  }
});

test('a new user signs up with an email', async ({ page }) => {
  const email = newEmail();
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { name: 'Sign up' })).toBeVisible();

  await continueWithEmail(page, email);

  await expect(page).toHaveURL('/dashboard');
  await expect(page.getByRole('main')).toContainText(email);
});

test('signing up with an existing email suggests signing in instead', async ({ page }) => {
  const { email } = await createUser();
  await page.goto('/sign-up?returnTo=/dashboard?tab=2');
  await continueWithEmail(page, email);
  await expect(page.getByRole('alert')).toContainText('Sign in instead');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await continueWithEmail(page, email);
  await expect(page).toHaveURL('/dashboard?tab=2');
});

test('an unknown email gets a message and stays in the field', async ({ page }) => {
  const email = newEmail();
  await page.goto('/sign-in');
  await continueWithEmail(page, email);
  await expect(page.getByRole('alert')).toContainText('No account found for this email');
  await expect(page.getByRole('textbox', { name: 'Email' })).toHaveValue(email);
});

test.describe('a user in two organizations', () => {
  for (const { organization, role } of [
    { organization: 'Acme', role: 'member' },
    { organization: 'Globex', role: 'admin' },
  ]) {
    test(`chooses ${organization} and is its ${role}`, async ({ page }) => {
      await page.goto('/dashboard');
      await page.getByRole('button', { name: 'Alan Turing' }).click();
      await expect(page.getByRole('heading', { name: 'Choose an organization' })).toBeVisible();

      await page.getByRole('button', { name: organization }).click();

      await expect(page.getByRole('region', { name: 'Your access' })).toContainText(
        new RegExp(`${role} of ${organization}`, 'i'),
      );
    });
  }
});

test('the hosted session signs in again without a page, until sign-out', async ({
  page,
  signIn,
}) => {
  await signIn(persona('grace'));
  await page.goto('/');
  await page.context().clearCookies({ name: 'wos-session' });
  await page.goto('/dashboard');
  await expect(page.getByText('Welcome back, Grace.')).toBeVisible();
});

test('a redirect URI that isn’t registered gets an error page, never a redirect', async ({
  page,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/400 \(Bad Request\)/);
  const query = new URLSearchParams({
    client_id: 'client_mock',
    provider: 'authkit',
    redirect_uri: 'https://evil.example/callback',
    response_type: 'code',
  });
  await page.goto(`${origin}/user_management/authorize?${query}`);
  await expect(
    page.getByRole('heading', { name: 'This redirect URI isn’t registered' }),
  ).toBeVisible();
  expect(page.url()).toContain(origin);
});

for (const returnTo of ['//evil.example', '/\\evil.example', 'https://evil.example/dashboard']) {
  test(`returnTo=${returnTo} stays on our own origin`, async ({ page, baseURL }) => {
    await page.goto(`/sign-in?${new URLSearchParams({ returnTo })}`);
    await page.getByRole('button', { name: 'Grace Hopper' }).click();
    await page.waitForURL(`${baseURL}/dashboard`);
  });
}

test('a prefetch of the sign-in route doesn’t start a sign-in', async ({ request }) => {
  const response = await request.get('/sign-in', { headers: { 'sec-purpose': 'prefetch' } });
  expect(response.status()).toBe(204);
  expect(response.headers()['set-cookie']).toBeUndefined();
});

test('a router request to the sign-in route doesn’t start a sign-in, and makes the router load the page', async ({
  page,
  context,
}) => {
  await page.goto('/');
  const type = await page.evaluate(async () => {
    const response = await fetch('/sign-in', { headers: { rsc: '1' } });
    return response.headers.get('content-type');
  });
  expect(type).toBe('text/plain');
  expect((await context.cookies()).filter(({ name }) => name.startsWith('wos-'))).toEqual([]);
});
