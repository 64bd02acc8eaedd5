import type { Page } from '@playwright/test';
import { appUrl } from '@/mocks/env';
import { changeGrants, createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { findViolations } from '../support/accessibility';
import { continueWithEmail, expect, test } from '../support/fixtures';
import { newPortalLink } from './contract/portal-visit';

const returnTo = `${appUrl}/dashboard`;

async function newOrganization() {
  const { organizations } = await createUser({ memberships: [{ organization: 'Northwind' }] });
  const [organization = ''] = organizations;
  return { organization, domain: `${crypto.randomUUID()}.example.com` };
}

async function openPortal(page: Page, organization: string, intent: string) {
  const urls = { return_url: returnTo, success_url: `${returnTo}?done` };
  await page.goto(await newPortalLink({ organization, intent, ...urls }));
}

async function verifyDomain(page: Page, organization: string, domain: string) {
  await openPortal(page, organization, 'domain_verification');
  await page.getByRole('textbox', { name: 'Domain' }).fill(domain);
  await page.getByRole('button', { name: 'Add domain' }).click();
  await expect(page.getByRole('region', { name: domain })).toContainText('TXT record');
  await page.getByRole('button', { name: `Verify ${domain}` }).click();
  await expect(page.getByRole('region', { name: domain })).toContainText('verified');
}

async function findUser(email: string) {
  const { data } = await workos.userManagement.listUsers({ email });
  return { id: data[0]?.id ?? '', email, organizations: [] };
}

const access = (page: Page) => page.getByRole('region', { name: 'Your access' });

test('an admin sets up single sign-on, and a new colleague becomes a member at their first sign-in', async ({
  page,
}) => {
  const { organization, domain } = await newOrganization();
  const colleague = { email: `mary@${domain}` };
  await verifyDomain(page, organization, domain);
  await openPortal(page, organization, 'sso');
  await page.getByRole('radio', { name: 'Okta' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  const connection = page.getByRole('region', { name: 'Connection' });
  await expect(connection).toContainText('OktaSAML · draft');
  const back = page.getByRole('link', { name: 'Return to the app' });
  await expect(back).toHaveAttribute('href', returnTo);
  await page.getByRole('button', { name: 'Activate' }).click();
  await expect(connection).toContainText('OktaSAML · active');
  await page.getByRole('textbox', { name: 'Group' }).fill('IT admins');
  await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('Admin');
  await page.getByRole('button', { name: 'Add group' }).click();
  await expect(page.getByRole('combobox', { name: 'Role for IT admins' })).toHaveValue('admin');
  await expect(back).toHaveAttribute('href', `${returnTo}?done`);

  await page.goto('/sign-in');
  await continueWithEmail(page, colleague.email);
  await expect(page.getByRole('heading', { name: 'Sign in to Northwind' })).toBeVisible();
  await page.getByText('Continue as someone else').click();
  await page.getByRole('textbox', { name: 'Email' }).fill(colleague.email);
  await page.getByRole('textbox', { name: 'Groups' }).fill('IT admins');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await page.waitForURL('/dashboard');
  await expect(access(page)).toContainText('Admin of');
  await expect(access(page)).toContainText('Northwind');
});

test('the directory adds users, its groups determine their roles, and suspended users are signed out', async ({
  page,
  browser,
}) => {
  const { organization, domain } = await newOrganization();
  await verifyDomain(page, organization, domain);
  await openPortal(page, organization, 'dsync');
  await page.getByRole('radio', { name: 'Okta' }).check();
  await page.getByRole('button', { name: 'Connect' }).click();
  const email = `annie@${domain}`;
  await expect(page.getByText(`${email} · active · member`)).toBeVisible();

  await changeGrants(await findUser(email), { accessTokenTtl: -1 });
  const context = await browser.newContext({ baseURL: appUrl });
  const annie = await context.newPage();
  await annie.goto('/sign-in');
  await continueWithEmail(annie, email);
  await annie.waitForURL('/dashboard');
  await expect(access(annie)).toContainText('Member of');

  await page.getByRole('combobox', { name: 'Role for IT admins' }).selectOption('Admin');
  await page.getByRole('button', { name: 'Save role for IT admins' }).click();
  await page.getByRole('combobox', { name: `Group for ${email}` }).selectOption('IT admins');
  await page.getByRole('button', { name: `Move ${email}` }).click();
  await expect(page.getByText(`${email} · active · admin`)).toBeVisible();
  await annie.reload();
  await expect(access(annie)).toContainText('Admin of');

  await page.getByRole('button', { name: `Suspend ${email}` }).click();
  await expect(page.getByText(`${email} · inactive · admin`)).toBeVisible();
  await annie.reload();
  await expect(annie.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await context.close();
  await page.getByRole('button', { name: `Reinstate ${email}` }).click();
  await expect(page.getByText(`${email} · active · admin`)).toBeVisible();
  await page.getByRole('button', { name: `Delete ${email}` }).click();
  await expect(page.getByText(email)).toHaveCount(0);

  await page.getByText('Add user').click();
  await page.getByRole('textbox', { name: 'Email' }).fill(`new@${domain}`);
  await page.getByRole('combobox', { name: 'Group', exact: true }).fill('IT admins');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText(`new@${domain} · active · admin`)).toBeVisible();
});

test('a log stream is turned on and off', async ({ page }) => {
  const { organization } = await newOrganization();
  await openPortal(page, organization, 'log_streams');
  await page.getByRole('radio', { name: 'Datadog' }).check();
  await page.getByRole('button', { name: 'Turn on' }).click();
  const stream = page.getByRole('region', { name: 'Current stream' });
  await expect(stream).toHaveText('Datadogactive');
  await page.getByRole('button', { name: 'Turn off' }).click();
  await expect(stream).toHaveText('Datadogoff');
});

test('the audit log shows what the app sent, and the visit ends in the app', async ({
  page,
  signInFast,
}) => {
  const { organization } = await newOrganization();
  await openPortal(page, organization, 'audit_logs');
  await expect(page.getByText('hasn’t sent any events')).toBeVisible();
  await workos.auditLogs.createSchema({ action: 'report.exported', targets: [{ type: 'report' }] });
  await workos.auditLogs.createEvent(organization, {
    action: 'report.exported',
    occurredAt: new Date(),
    actor: { id: 'user_1', type: 'user', name: 'Ada Lovelace' },
    targets: [{ id: 'report_1', type: 'report' }],
    context: { location: '127.0.0.1' },
  });
  await page.reload();
  const events = page.getByRole('region', { name: 'Events' });
  await expect(events).toContainText('report.exportedAda Lovelace · report report_1 · 127.0.0.1');
  await signInFast(await createUser());
  await page.getByRole('link', { name: 'Return to the app' }).click();
  await page.waitForURL('/dashboard');
});

test('a link that has already been used shows an error', async ({ page, consoleErrors }) => {
  consoleErrors.allowed.push(/Failed to load resource/);
  const { organization } = await newOrganization();
  const link = await newPortalLink({ organization, intent: 'sso' });
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Single sign-on' })).toBeVisible();
  await page.goto(link);
  await expect(
    page.getByRole('heading', { name: 'This link has already been used' }),
  ).toBeVisible();
});

test('axe finds nothing in the Admin Portal and at the identity provider', async ({ page }) => {
  const { organization, domain } = await newOrganization();
  await verifyDomain(page, organization, domain);
  expect(await findViolations(page)).toEqual([]);
  await openPortal(page, organization, 'dsync');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Okta' }).check();
  await page.getByRole('button', { name: 'Connect' }).click();
  await page.getByText('Add user').click();
  expect(await findViolations(page)).toEqual([]);
  await openPortal(page, organization, 'sso');
  await page.getByRole('radio', { name: 'Okta' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Activate' }).click();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Sign in from the identity provider' }).click();
  await page.getByText('Return an error').click();
  expect(await findViolations(page)).toEqual([]);
});
