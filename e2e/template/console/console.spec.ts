import type { Page } from '@playwright/test';
import { origin } from '@/mocks/env';
import { changeGrants, createUser, newEmail } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';
import { expect, readSessionId, test } from '../../support/fixtures';

test('the console opens on the browser’s signed-in user', async ({ page, signInFast }) => {
  await page.goto(origin);
  const users = page.getByRole('navigation', { name: 'Users' });
  await expect(users.getByRole('link').first()).toContainText('Ada Lovelace');
  await expect(users).not.toContainText('This browser');

  const { email } = await createUser({ firstName: 'Annie', lastName: 'Easley' });
  await signInFast({ email });
  await page.goto(origin);
  await expect(page.getByRole('heading', { name: 'Annie Easley' })).toBeVisible();
  const first = users.getByRole('link').first();
  await expect(first).toContainText(email);
  await expect(first).toContainText('This browser');
  await expect(first).toHaveAttribute('aria-current', 'true');
});

test('changes in the console are in the next token', async ({ page, signInFast }) => {
  const user = await createUser({ memberships: [{ organization: 'Console' }] });
  await signInFast(user);
  const permissions = page.getByRole('list', { name: 'Permissions', exact: true });
  await page.goto('/dashboard');
  await expect(permissions).not.toContainText('View billing');

  await page.goto(`${origin}/?user=${user.id}`);
  await page.getByRole('combobox', { name: 'Role' }).selectOption('admin');
  await page.getByRole('button', { name: 'Save role' }).click();
  const manageBilling = page.getByRole('switch', { name: 'Manage billing billing:manage' });
  await manageBilling.press('Space');
  await expect(manageBilling).not.toBeChecked();
  await expect(manageBilling).toBeFocused();
  await page.getByRole('switch', { name: 'quick-actions' }).click();
  await page.getByRole('button', { name: 'Expire token now' }).click();

  await page.goto('/dashboard');
  await expect(permissions).toContainText('View billing');
  await expect(permissions).not.toContainText('Manage billing');
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('Admin of');
  await expect(page.getByRole('heading', { name: /^Feature flags 1 of/ })).toBeVisible();
});

test('a session revoked in the console ends at the next refresh', async ({ page, signInFast }) => {
  const user = await createUser({ accessTokenTtl: -1 });
  await signInFast(user);
  await page.goto(`${origin}/?user=${user.id}`);
  await page.getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('Sign in to the app to start one.')).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('"Expire token now" makes the app refresh, with the same session', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  await signInFast(user);
  await page.goto('/dashboard');
  const before = await readSessionId(page);

  await page.goto(`${origin}/?user=${user.id}`);
  await page.getByRole('button', { name: 'Expire token now' }).click();
  await page.goto('/dashboard');
  expect(await readSessionId(page)).toBe(before);

  await page.goto(`${origin}/?user=${user.id}`);
  await expect(page.getByText('(refresh_token)').first()).toBeVisible();
});

test('the request log shows new requests while it is open', async ({ page }) => {
  const user = await createUser();
  await page.goto(`${origin}/?user=${user.id}`);
  await workos.userManagement.getUser(user.id);
  await expect(page.getByText(`GET /user_management/users/${user.id}`)).toBeVisible();
});

test('the request log shows the requests about one user, and those with a text', async ({
  page,
}) => {
  const user = await createUser({ firstName: 'Mary', lastName: 'Jackson' });
  const other = await createUser();
  await page.goto(`${origin}/?user=${user.id}`);
  const log = page.getByRole('region', { name: 'Requests' });
  await log.getByRole('checkbox', { name: 'Only Mary Jackson' }).check();
  await log.getByRole('button', { name: 'Filter' }).click();
  await expect(log).toContainText('No matching requests yet.');

  for (const { id } of [other, user]) await workos.userManagement.getUser(id);
  await authenticate(user.email);
  await expect(log.getByText(`GET /user_management/users/${user.id}`)).toBeVisible();
  await expect(log.getByText('(authorization_code)')).toBeVisible();
  await expect(log).not.toContainText(other.id);

  await log.getByRole('searchbox').fill('get /USER_management/users');
  await log.getByRole('searchbox').press('Enter');
  await expect(log.getByRole('listitem')).toHaveCount(1);
  await expect(log.getByRole('listitem')).toContainText(/200 GET .+ \d+ ms/);
  const flag = page.getByRole('switch', { name: 'quick-actions' });
  await flag.click();
  await expect(flag).toBeChecked();
  await expect(log.getByRole('checkbox')).toBeChecked();
  await expect(log.getByRole('searchbox')).toHaveValue('get /USER_management/users');
});

test('the console fits any screen, with a long path in its log', async ({ page }) => {
  const longName = 'A'.repeat(60);
  const memberships = [{ organization: longName }];
  const user = await createUser({ firstName: longName, memberships });
  await authenticate(user.email);
  await page.goto(`${origin}/?user=${user.id}&only=on`);
  await page.getByText('(authorization_code)').click();
  const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const width of [320, 390, 768, 1024, 1280, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await excess(), `at ${width} pixels`).toBeLessThanOrEqual(0);
  }
});

test('the console’s dialogs fit any screen, with one field per line', async ({ page }) => {
  await page.goto(origin);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const [title, fields] of Object.entries({ 'New user': 5, Impersonate: 2 })) {
      await page.getByRole('button', { name: `${title}…` }).click();
      const dialog = page.getByRole('dialog', { name: title });
      await expect(dialog).toBeInViewport({ ratio: 1 });
      const boxes = await dialog.locator('input:visible, select').evaluateAll((all) =>
        all.map((each) => {
          const { left, right } = each.getBoundingClientRect();
          const { left: start, right: end } = each.closest('form')?.getBoundingClientRect() ?? {};
          return [left, right].join() === [start, end].join() ? 'full width' : each.id;
        }),
      );
      expect(boxes, `${title} at ${width} pixels`).toEqual(Array(fields).fill('full width'));
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  }
});

test('the console’s buttons are large enough for a finger, and inside their panel', async ({
  browser,
}) => {
  const viewport = { width: 320, height: 640 };
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport });
  const page = await context.newPage();
  await page.goto(origin);
  const problems = await page.getByRole('button').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const { height, right } = button.getBoundingClientRect();
      const edge = button.closest('fieldset, .panel, body')?.getBoundingClientRect().right ?? 0;
      return height < 40 || right > edge ? `${button.textContent}: ${height}, ${right}` : [];
    }),
  );
  expect(problems).toEqual([]);
  await context.close();
});

test('impersonating from the console opens the app as that user', async ({ page }) => {
  const user = await createUser({ firstName: 'Margaret', lastName: 'Hamilton' });
  await page.goto(`${origin}/?user=${user.id}`);
  await page.getByRole('button', { name: 'Impersonate…' }).click();
  await page.getByLabel('Reason').fill('Ticket 7');
  await page.getByLabel('Your email').fill('ops@example.com');
  await page.getByRole('button', { name: 'Impersonate', exact: true }).click();
  await page.waitForURL('/dashboard');
  const banner = page.getByRole('status').filter({ hasText: 'is viewing as' });
  await expect(banner).toContainText('Margaret Hamilton');
  await expect(banner).toContainText('ops@example.com');
});

test('accepting an invitation creates a member and opens the app', async ({ page }) => {
  const { organizations } = await createUser({ memberships: [{ organization: 'Guild' }] });
  const [organizationId = ''] = organizations;
  const email = newEmail();
  const invitation = await workos.userManagement.sendInvitation({ email, organizationId });

  await page.goto(invitation.acceptInvitationUrl);
  await expect(page.getByRole('heading', { name: 'Join Guild' })).toBeVisible();
  await page.getByRole('button', { name: 'Accept invitation' }).click();

  await page.waitForURL('/dashboard');
  await expect(page.getByRole('main')).toContainText(email);
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('Guild');
});

const openConsole = async (page: Page) => {
  const user = await createUser({ memberships: [{ organization: 'Shown', ssoRequired: true }] });
  const [organizationId = ''] = user.organizations;
  // The organization keeps its connection.
  await changeGrants(user, { ssoRequired: false });
  await page.goto(`${origin}/?user=${user.id}`);
  return { user, organizationId };
};

test('a domain is added, verified, and removed in the console', async ({ page }) => {
  const { organizationId } = await openConsole(page);
  const domain = `${organizationId.toLowerCase().replace('_', '-')}.example.com`;
  const domains = async () =>
    (await workos.organizations.getOrganization(organizationId)).domains.map(
      ({ domain: name, state }) => `${name} ${state}`,
    );
  await page.getByRole('textbox', { name: 'New domain' }).fill(domain);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText(`${domain}pending`)).toBeVisible();
  await page.getByRole('button', { name: `Verify ${domain}` }).click();
  await expect(page.getByText(`${domain}verified`)).toBeVisible();
  expect(await domains()).toEqual([`${domain} verified`]);
  await page.getByRole('button', { name: `Remove ${domain}` }).click();
  await expect(page.getByRole('button', { name: `Remove ${domain}` })).toHaveCount(0);
  expect(await domains()).toEqual([]);
});

test('an inactive connection lets no one in', async ({ page, request }) => {
  const { organizationId } = await openConsole(page);
  const signIn = workos.sso.getAuthorizationUrl({
    clientId: 'client_mock',
    organization: organizationId,
    redirectUri: 'http://localhost:3000/callback',
  });
  const open = async () => (await request.get(signIn, { maxRedirects: 0 })).text();
  expect(await open()).toContain('identity-provider');
  await page.getByRole('button', { name: 'Deactivate' }).click();
  await expect(page.getByText('GenericSAML · inactive')).toBeVisible();
  expect(await open()).not.toContain('identity-provider');
  const { data } = await workos.sso.listConnections({ organizationId });
  expect(data.map(({ state }) => state)).toEqual(['inactive']);
  await page.getByRole('button', { name: 'Activate' }).click();
  await expect(page.getByText('GenericSAML · active')).toBeVisible();
  expect(await open()).toContain('identity-provider');
});

test('single sign-on is required in the console, and starts at the identity provider', async ({
  page,
}) => {
  const { user } = await openConsole(page);
  await expect(page.getByText('Members can sign in without SSO.')).toBeVisible();
  await page.getByRole('button', { name: 'Require SSO' }).click();
  await expect(page.getByText('Members must sign in with SSO.')).toBeVisible();
  await page.getByRole('link', { name: 'Sign in from the identity provider' }).click();
  await page.getByRole('textbox', { name: 'Email' }).fill(user.email);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.waitForURL('/dashboard');
});

test('someone suspended in the directory is out at the next refresh', async ({
  page,
  signInFast,
}) => {
  const { user, organizationId } = await openConsole(page);
  const colleague = await createUser({
    memberships: [{ organization: organizationId }],
    accessTokenTtl: -1,
  });
  await page.getByRole('button', { name: 'Connect directory' }).click();
  await signInFast(colleague);
  await page.getByRole('button', { name: `Suspend ${colleague.email}` }).click();
  const reinstate = page.getByRole('button', { name: `Reinstate ${colleague.email}` });
  await expect(reinstate).toBeVisible();
  const list = async () => {
    const { data: directories } = await workos.directorySync.listDirectories({ organizationId });
    const { data } = await workos.directorySync.listUsers({ directory: directories[0]?.id });
    return data.map(({ email, state }) => [email, state]);
  };
  expect(await list()).toContainEqual([colleague.email, 'inactive']);
  expect(await list()).toContainEqual([user.email, 'active']);
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await page.goto(`${origin}/?user=${user.id}`);
  await reinstate.click();
  await expect(page.getByRole('button', { name: `Suspend ${colleague.email}` })).toBeVisible();
  expect(await list()).toContainEqual([colleague.email, 'active']);
});

test('no secret appears in the console or the log', async ({ page }) => {
  const { organizationId } = await openConsole(page);
  const { email, id: userId } = await createUser();
  const { userManagement, apiKeys, webhooks } = workos;
  const { accessToken, refreshToken, sealedSession } = await authenticate(email);
  const clientId = 'client_mock';
  const renewed = await userManagement.authenticateWithRefreshToken({ clientId, refreshToken });
  const key = await apiKeys.createOrganizationApiKey({
    ...{ organizationId, name: 'Logged', permissions: [] },
  });
  await apiKeys.createValidation({ value: key.value });
  const reset = await userManagement.createPasswordReset({ email });
  const newPassword = 'correct-horse-battery-staple-4711';
  await userManagement.resetPassword({ token: reset.passwordResetToken, newPassword });
  await userManagement.authenticateWithPassword({ clientId, email, password: newPassword });
  const magicAuth = await userManagement.createMagicAuth({ email });
  await userManagement.authenticateWithMagicAuth({ clientId, code: magicAuth.code, email });
  const endpoint = await webhooks.createWebhookEndpoint({
    endpointUrl: `https://${userId.toLowerCase().replace('_', '-')}.example.com/hook`,
    events: ['user.created'],
  });
  const invitation = await userManagement.sendInvitation({ email: newEmail(), organizationId });
  const enrolled = await fetch(`${origin}/user_management/users/${userId}/auth_factors`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_test_mock', 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'totp', totp_user: email, totp_issuer: 'Mock' }),
  });
  const factor = await enrolled.json();

  const secrets = [
    ...[accessToken, refreshToken, sealedSession, renewed.accessToken, renewed.refreshToken],
    ...[key.value, reset.passwordResetToken, newPassword, magicAuth.code, endpoint.secret],
    ...[invitation.token, factor.authentication_factor.totp.secret, 'sk_test_mock'],
  ].filter((secret) => secret !== undefined);
  expect(secrets.length).toBeGreaterThan(10);
  for (const path of ['/', '/console/requests', '/_mock/requests']) {
    const text = await (await fetch(`${origin}${path}`)).text();
    expect(
      secrets.filter((secret) => text.includes(secret)),
      path,
    ).toEqual([]);
  }
  const log = await (await fetch(`${origin}/_mock/requests`)).json();
  const bodies = log.flatMap((entry: { requestBody?: string }) => entry.requestBody ?? []);
  expect(bodies.join()).toContain('"name": "Logged"');
});
