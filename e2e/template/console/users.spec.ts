import { origin } from '@/mocks/env';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { startOwnMock } from '@/scripts/lib/own-process';
import { workos } from '@/scripts/lib/workos';
import { findViolations } from '../../support/accessibility';
import { expect, test } from '../../support/fixtures';

const organizationsOf = async (email: string) => {
  const { data: users } = await workos.userManagement.listUsers({ email });
  const memberships = { userId: users[0]?.id ?? '' };
  const { data } = await workos.userManagement.listOrganizationMemberships(memberships);
  return data.map(({ organizationId }) => organizationId);
};

test('a developer signs in as one user, and then as another', async ({ page }) => {
  const memberships = [{ organization: 'Sign-ins' }];
  const ada = await createUser({ firstName: 'Ada', lastName: 'First', memberships });
  const grace = await createUser({ firstName: 'Grace', lastName: 'Second', memberships });
  for (const [{ id, email }, name] of [
    [ada, 'Ada First'],
    [grace, 'Grace Second'],
  ] as const) {
    await page.goto(`${origin}/?user=${id}`);
    await page.getByRole('button', { name: `Sign in as ${name}` }).click();
    await page.waitForURL('/dashboard');
    expect(await (await page.request.get('/api/me')).json()).toMatchObject({ user: { email } });
    await expect(page.getByText('is viewing as')).toHaveCount(0);
  }
});

test('a user in two organizations chooses one after "Sign in as"', async ({ page }) => {
  const memberships = [{ organization: 'One' }, { organization: 'Two' }];
  const { id, email } = await createUser({ memberships });
  await page.goto(`${origin}/?user=${id}`);
  await page.getByRole('button', { name: `Sign in as ${email}` }).click();
  await page.getByRole('button', { name: 'Two' }).click();
  await page.waitForURL('/dashboard');
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('Two');
});

test('a new user joins an organization, with a role', async ({ page, consoleErrors }) => {
  consoleErrors.allowed.push(/422/);
  const organization = `Organization ${newEmail()}`;
  const add = async (email: string) => {
    await page.getByRole('button', { name: 'New user' }).click();
    const form = page.getByRole('dialog', { name: 'New user' });
    await form.getByLabel('Email').fill(email);
    await form.getByLabel('First name').fill('Dorothy');
    await form.getByLabel('Last name').fill('Vaughan');
    await form.getByLabel('Organization').fill(organization);
    await form.getByLabel('Role').selectOption('Admin');
    await form.getByRole('button', { name: 'Add user' }).click();
  };
  const [email, colleague] = [newEmail(), newEmail()];
  await page.goto(origin);
  await add(email);
  await expect(page.getByRole('heading', { name: 'Dorothy Vaughan' })).toBeVisible();
  await expect(page.getByRole('group', { name: organization })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Role' })).toHaveValue('admin');
  await add(colleague);
  await expect(page.getByRole('link', { name: colleague })).toBeVisible();
  expect(await organizationsOf(colleague)).toEqual(await organizationsOf(email));
  await add(email);
  await expect(page.getByRole('heading', { name: 'No user was added' })).toBeVisible();
});

test('a reset asks for confirmation, and then restores the personas', async ({ page }) => {
  // A separate mock, because the other tests need their users.
  const { url, stop } = await startOwnMock();
  const flag = page.getByRole('switch', { name: 'quick-actions' });
  const dialog = page.getByRole('dialog', { name: 'Reset data' });
  await page.request.get(`${url}/sso/jwks/client_mock`);
  await page.goto(url);
  await flag.click();
  await page.getByRole('button', { name: 'All 503' }).click();
  await expect(page.getByText('WorkOS is failing on purpose')).toBeVisible();

  await page.getByRole('button', { name: 'Reset data' }).press('Enter');
  await expect(dialog).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(flag).not.toBeChecked();

  await page.getByRole('button', { name: 'Reset data' }).click();
  await dialog.getByRole('button', { name: 'Reset' }).click();
  await expect(flag).toBeChecked();
  await expect(page.getByText('WorkOS is failing on purpose')).toHaveCount(0);
  await expect(page.getByText('No requests yet.')).toBeVisible();
  await stop();
});
