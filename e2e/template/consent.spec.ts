import type { Page } from '@playwright/test';
import { origin } from '@/mocks/env';
import { createUser, type TestUser } from '@/scripts/lib/mock';
import { newPkce } from '@/scripts/lib/workos';
import { findViolations } from '../support/accessibility';
import { expect, test } from '../support/fixtures';
import { serve } from '../support/serve';
import { registerClient, requestOf, resource, tokensFor } from './contract/mcp-client';

let client: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  client = await serve((_, response) => response.end('Back at the client.'));
});

test.afterAll(() => client.stop());

/** Opens what a client opens in its user’s browser. */
async function openRequest(page: Page) {
  const { client_id } = await registerClient({ client_name: 'Claude Code' });
  const query = new URLSearchParams({
    ...requestOf(client_id, { scope: 'openid offline_access', resource, state: 'kept' }),
    redirect_uri: `${client.url}/callback`,
    code_challenge: newPkce().codeChallenge,
    code_challenge_method: 'S256',
  });
  await page.goto(`${origin}/oauth2/authorize?${query}`);
}

async function signInFor(page: Page, { email }: TestUser) {
  await openRequest(page);
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
}

test('someone in two organizations signs in, and lets a client into one of them', async ({
  page,
}) => {
  const memberships = [{ organization: 'First' }, { organization: 'Second' }];
  const user = await createUser({ memberships });
  await signInFor(page, user);
  await page.getByRole('button', { name: 'First' }).click();
  await expect(page.getByRole('heading', { name: 'Allow Claude Code?' })).toBeVisible();
  await expect(page.getByText(resource)).toBeVisible();
  await expect(
    page.getByText(`You’ll be redirected to ${new URL(client.url).host}.`),
  ).toBeVisible();
  await page.getByRole('combobox', { name: 'Organization' }).selectOption('Second');
  await page.getByRole('button', { name: 'Allow' }).click();
  await expect(page.getByText('Back at the client.')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('state')).toBe('kept');

  await page.goto(`${origin}/?user=${user.id}`);
  const row = page.getByRole('paragraph').filter({ hasText: 'Claude Code' });
  await expect(row).toContainText('Second');
  await page.getByRole('button', { name: 'Revoke' }).last().click();
  await expect(row).toBeHidden();
});

test('someone who denies a client goes back to it without letting it in', async ({ page }) => {
  const user = await createUser({ memberships: [{ organization: 'First' }] });
  await signInFor(page, user);
  await page.getByRole('button', { name: 'Deny' }).click();
  await expect(page.getByText('Back at the client.')).toBeVisible();
  expect(page.url()).toContain('error=access_denied');
});

test('someone who cancels the sign-in goes back to the client', async ({ page }) => {
  await openRequest(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Back at the client.')).toBeVisible();
  expect(page.url()).toContain('error=access_denied');
});

test('the consent page is accessible, and fits a small phone', async ({ page }) => {
  await signInFor(page, await createUser({ memberships: [{ organization: 'First' }] }));
  await expect(page.getByRole('button', { name: 'Allow' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a mistyped device code is marked, and the email stays', async ({ page, consoleErrors }) => {
  consoleErrors.allowed.push(/400/);
  const { email } = await createUser();
  await page.goto(`${origin}/device?user_code=TYPO`);
  const [code, address] = [page.getByLabel('Code'), page.getByLabel('Email')];
  await address.fill(email);
  await page.getByRole('button', { name: 'Connect' }).click();
  await expect(code).toHaveAccessibleDescription('This code isn’t valid, or it has expired.');
  await expect(code).toHaveAttribute('aria-invalid', 'true');
  await expect(address).toHaveValue(email);
  await expect(address).not.toHaveAttribute('aria-invalid');
  expect(await findViolations(page)).toEqual([]);
});

test('the codes, secrets, and tokens of a client stay out of the log', async () => {
  const user = await createUser({ memberships: [{ organization: 'First' }] });
  const { access_token, refresh_token, grant, id_token } = await tokensFor(user);
  const { client_id, client_secret = '' } = await registerClient({
    token_endpoint_auth_method: 'client_secret_post',
  });
  const log = await (await fetch(`${origin}/_mock/requests`)).text();
  const secrets = [access_token, refresh_token, id_token, client_secret];
  for (const secret of [...secrets, grant.code, grant.code_verifier]) {
    expect(secret).toBeTruthy();
    expect(log).not.toContain(secret);
  }
  expect(log).toContain(client_id);
});
