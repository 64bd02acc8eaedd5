import {
  changeGrants,
  control,
  createUser,
  issueToken,
  type NewUser,
  startImpersonation,
} from '@/scripts/lib/mock';
import { expect, test } from './support/fixtures';

const settings = '/dashboard/settings';

const lacking = 'You need the “Manage settings” permission.';

/** Not an admin, so that only the permission can open the page. */
const newManager = (values: NewUser = {}) => newMember(['settings:manage'], values);

const newMember = (permissions: string[] = [], values: NewUser = {}) =>
  createUser({
    memberships: [{ organization: 'Guarded', role: 'member', permissions }],
    ...values,
  });

test.describe('a page for one permission', () => {
  test('shows no form if the current name can’t be loaded', async ({
    page,
    signInFast,
    consoleErrors,
  }) => {
    consoleErrors.allowed.push(/React error #441/);
    const user = await newManager();
    await signInFast(user);
    await control('POST', '/faults', {
      path: `/organizations/${user.organizations[0]}`,
      status: 503,
      headers: { 'Retry-After': '0' },
    });
    await page.goto(settings);
    const section = page.getByRole('region', { name: 'Organization' });
    await expect(section).toContainText('WorkOS isn’t responding');
    await expect(section.getByRole('textbox')).toHaveCount(0);
  });

  test('opens with the permission, and its action works', async ({ page, signInFast }) => {
    await signInFast(await newManager());
    await page.goto(settings);
    const field = page.getByRole('textbox', { name: 'Organization name' });
    await expect(field).toHaveValue('Guarded');
    await field.fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(field).toHaveAccessibleDescription('Enter a name.');
    await field.fill('Renamed');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('banner')).toContainText('Renamed');
  });

  test('denies access without it and explains why', async ({ page, signInFast }) => {
    await signInFast(await newMember());
    await page.goto(settings);
    await expect(page.getByText(lacking)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
  });

  test('explains it in the document, which doesn’t have the form', async ({ page, signInFast }) => {
    await signInFast(await newMember());
    const response = await page.request.get(settings);
    expect(response.status()).toBe(200);
    const document = await response.text();
    expect(document).toContain(lacking);
    expect(document).not.toContain('Organization name');
  });

  test('names the admins who can grant it, and lets the user ask them', async ({
    page,
    signInFast,
  }) => {
    const admin = await createUser({
      firstName: 'Barbara',
      lastName: 'Liskov',
      memberships: [{ organization: 'Asked', role: 'admin' }],
    });
    const [organization = ''] = admin.organizations;
    await signInFast(await createUser({ memberships: [{ organization, role: 'member' }] }));
    await page.goto(settings);
    const ask = page.getByRole('link', { name: 'Ask Barbara Liskov' });
    await expect(ask).toHaveAttribute(
      'href',
      new RegExp(`^mailto:${encodeURIComponent(admin.email)}\\?`),
    );
  });

  test('redirects a signed-out visitor to sign in, then opens', async ({ page }) => {
    const user = await newManager();
    await page.goto(settings);
    await page.getByRole('textbox', { name: 'Email' }).fill(user.email);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page).toHaveURL(settings);
  });

  test('opens while impersonating, with its form disabled', async ({ page }) => {
    const user = await newManager();
    await page.goto(await startImpersonation(user.id, 'Ticket 11'));
    await page.goto(settings);
    await expect(page.getByRole('textbox', { name: 'Organization name' })).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  test('denies its action once the permission is revoked', async ({ page, signInFast }) => {
    const user = await newManager({ clockOffset: -60 });
    await signInFast(user);
    await page.goto(settings);
    await changeGrants(user, { permissions: [] });
    await page.getByRole('textbox', { name: 'Organization name' }).fill('Late');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('main')).toContainText(lacking);
  });
});

test('no token stands in for the session cookie', async ({ request }) => {
  const user = await newManager();
  const [organization] = user.organizations;
  for (const kind of ['session', 'agent', 'machine'] as const) {
    const token = await issueToken({ kind, user, organization });
    const headers = { authorization: `Bearer ${token}` };
    expect((await request.get('/api/me', { headers })).status(), kind).toBe(401);
  }
});
