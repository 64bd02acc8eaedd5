import { persona } from '@/mocks/personas';
import { changeGrants, control, createUser, type NewUser } from '@/scripts/lib/mock';
import { readAuditLog } from '../support/audit-log';
import { continueWithEmail, expect, test } from '../support/fixtures';
import { failNextIn } from '../support/organizations';

const path = '/dashboard/security';

const newAdmin = (values: NewUser = {}, entitlements: string[] = []) =>
  createUser({
    memberships: [{ organization: 'Secured', role: 'admin', entitlements }],
    ...values,
  });

test('an admin sees what’s set up, with its status', async ({ page, signInFast }) => {
  await signInFast(persona('ada'));
  await page.goto(path);
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(section('Single sign-on')).toContainText(/Generic SAML.*Active/);
  await expect(section('Domains')).toContainText('acme.example.com');
  await expect(section('Domains')).toContainText('Verified');
  await expect(section('Directory')).toContainText(/Okta SCIM 2\.0.*Active/);
  await expect(page.getByRole('link', { name: 'Settings' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('with nothing set up, each section explains its purpose', async ({ page, signInFast }) => {
  await signInFast(await newAdmin());
  await page.goto(path);
  for (const name of [
    'No identity provider',
    'No domains',
    'No directory',
    'Not part of your plan',
  ]) {
    await expect(page.getByText(name)).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Export CSV' })).toHaveCount(0);
});

test('without the permission there is no tab, and the page says what’s missing', async ({
  page,
  signInFast,
}) => {
  await signInFast(
    await createUser({ memberships: [{ organization: 'Secured', role: 'member' }] }),
  );
  await page.goto('/dashboard/account');
  const tabs = page.getByRole('navigation', { name: 'Settings' });
  await expect(tabs.getByRole('link', { name: 'Profile' })).toBeVisible();
  await expect(tabs.getByRole('link', { name: 'Security' })).toHaveCount(0);
  await page.goto(path);
  await expect(page.getByText('You need the “Manage security” permission.')).toBeVisible();
});

test('without the audit log’s permission, its card says what’s missing', async ({
  page,
  signInFast,
}) => {
  const manager = { organization: 'Secured', permissions: ['security:manage'] };
  const user = await createUser({ memberships: [{ ...manager, entitlements: ['audit-logs'] }] });
  await signInFast(user);
  await page.goto(path);
  const card = page.getByRole('region', { name: 'Audit log' });
  await expect(card).toContainText('You need the “View audit log” permission.');
  await expect(card.getByRole('button')).toHaveCount(0);
});

test('the Admin Portal opens after a recent sign-in, and no page contains its link', async ({
  page,
  signIn,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/401 \(Unauthorized\)/);
  const user = await newAdmin({ clockOffset: -600, accessTokenTtl: 1200 });
  await signIn(user, path);
  await changeGrants(user, { clockOffset: 0 });
  expect(await page.content()).not.toContain('/portal?token=');
  const open = page.getByRole('button', { name: 'Set up SSO' });
  await open.click();
  await page.getByRole('link', { name: 'Confirm it’s you' }).click();
  await continueWithEmail(page, user.email);
  await expect(page).toHaveURL(path);
  await open.click();
  await page.waitForURL(/\/portal/);
  await expect
    .poll(async () => (await readAuditLog(user.organizations[0] ?? '')).map(({ action }) => action))
    .toContain('portal.opened');
});

test('impersonators can’t open the Admin Portal', async ({ page, impersonate }) => {
  await impersonate(await newAdmin(), 'Ticket 1');
  await page.goto(path);
  await expect(page.getByText('No identity provider')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Set up SSO' })).toBeDisabled();
});

test('an export of the audit log is prepared, and then downloads', async ({ page, signInFast }) => {
  const user = await newAdmin({}, ['audit-logs']);
  await signInFast(user);
  await page.goto('/dashboard/settings');
  await page.getByRole('textbox', { name: 'Organization name' }).fill('Renamed');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('banner')).toContainText('Renamed');
  await page.goto(path);
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await expect(page.getByText('WorkOS is preparing your export…')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download CSV' }).click();
  const file = await (await download).createReadStream();
  const text = (await file.toArray()).join('');
  expect(text).toContain('"organization.renamed"');
  expect(text).toContain(user.email);
});

test('an export only opens for its organization, and not with a forged ticket', async ({
  page,
  signInFast,
}) => {
  await signInFast(await newAdmin({}, ['audit-logs']));
  await page.goto(path);
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await expect(page.getByRole('link', { name: 'Download CSV' })).toBeVisible();
  const [url = ''] = page.url().split('#');
  await signInFast(await newAdmin({}, ['audit-logs']));
  for (const address of [url, `${path}?export=audit_log_export_1`]) {
    await page.goto(address);
    await expect(page.getByText('This export has expired. Start a new one.')).toBeVisible();
  }
});

test('if WorkOS doesn’t respond, the other sections still show', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/React error #441/);
  const user = await newAdmin();
  await signInFast(user);
  const outage = { status: 503, headers: { 'Retry-After': '0' }, times: 4 };
  const [organization = ''] = user.organizations;
  await failNextIn(organization, { method: 'GET', path: '/directories', ...outage });
  await page.goto(path);
  const visible = { visible: true };
  await expect(page.getByText('No identity provider').filter(visible)).toBeVisible();
  const directory = page.getByRole('region', { name: 'Directory' }).filter(visible);
  await expect(directory).toContainText('We couldn’t load this section');
  await directory.getByRole('button', { name: 'Try again' }).click();
  await expect(directory).toContainText('No directory');
});

test('unfinished and failed setups show their status', async ({ page, signInFast }) => {
  const admin = await newAdmin();
  const [organization = ''] = admin.organizations;
  await control('PUT', '/connections', { organization, type: 'OktaSAML', state: 'draft' });
  const directory = await control('POST', '/directories', { organization, people: [] });
  await control('PATCH', `/directories/${directory.id}`, { state: 'invalid_credentials' });
  await signInFast(admin);
  await page.goto(path);
  const section = (name: string) => page.getByRole('region', { name, exact: true });
  await expect(section('Single sign-on')).toContainText('Setup incomplete');
  await expect(section('Directory')).toContainText('Credentials rejected');
});
