import { featureFlags, permissions } from '@/lib/authz';
import { persona } from '@/mocks/personas';
import { expect, test } from './fixtures';
import { createUser } from './mock';

test('an admin sees every permission, flag and entitlement of the organization', async ({
  page,
  signIn,
}) => {
  await signIn(persona('ada'));

  const you = page.getByRole('region', { name: 'You' });
  await expect(you).toContainText('Ada Lovelace');
  await expect(you).toContainText('ada@example.com');
  const organization = page.getByRole('region', { name: 'Organization' });
  await expect(organization).toContainText('Acme');
  await expect(organization).toContainText('Roleadmin');
  await expect(organization).toContainText('Rolesadmin');
  await expect(page.getByRole('region', { name: 'Session' })).toContainText(/session_01\w{24}/);
  await expect(page.getByRole('region', { name: 'Permissions' }).getByRole('listitem')).toHaveText(
    Object.keys(permissions),
  );
  await expect(
    page.getByRole('region', { name: 'Feature flags' }).getByRole('listitem'),
  ).toHaveText(Object.keys(featureFlags));
  await expect(page.getByRole('region', { name: 'Entitlements' }).getByRole('listitem')).toHaveText(
    ['audit-logs', 'single-sign-on'],
  );
});

test('a member sees the few permissions of the role and no flags', async ({ page, signIn }) => {
  await signIn(persona('grace'));
  await expect(page.getByRole('region', { name: 'Organization' })).toContainText('Rolemember');
  await expect(page.getByRole('region', { name: 'Permissions' }).getByRole('listitem')).toHaveText([
    'members:read',
    'reports:read',
  ]);
  await expect(page.getByRole('region', { name: 'Feature flags' })).toContainText(
    'No feature flags',
  );
});

test('a person with many grants stays signed in, though the cookie is nearly full', async ({
  page,
  context,
  signIn,
}) => {
  await signIn(persona('katherine'));
  await expect(page.getByRole('region', { name: 'Permissions' }).getByRole('listitem')).toHaveCount(
    persona('katherine').memberships[0]?.permissions?.length ?? 0,
  );
  const cookie = (await context.cookies()).find(({ name }) => name === 'wos-session');
  const size = `${cookie?.name}${cookie?.value}`.length;
  expect(size).toBeGreaterThan(3_500);
  expect(size).toBeLessThanOrEqual(4_096);
});

test('somebody without an organization sees what is missing and how it would arrive', async ({
  page,
  signIn,
}) => {
  await signIn(persona('edsger'));
  await expect(page.getByRole('banner')).toContainText('No organization');
  for (const [region, empty] of [
    ['Organization', 'No organization'],
    ['Permissions', 'No permissions'],
    ['Feature flags', 'No feature flags'],
    ['Entitlements', 'No entitlements'],
  ] as const) {
    await expect(page.getByRole('region', { name: region })).toContainText(empty);
  }
});

test('sections behind a flag show only when it is on', async ({ page, signIn }) => {
  await signIn(await createUser({ featureFlags: ['quick-actions'] }), '/dashboard/features');

  await expect(page.getByRole('region', { name: 'Activity insights' })).toHaveCount(0);
  const actions = page.getByRole('region', { name: 'Quick actions' });
  await actions.getByRole('button', { name: 'Run an action' }).click();
  await expect(actions).toContainText('Run 1 time.');

  const flags = page.getByRole('region', { name: 'Flags in the token' }).getByRole('listitem');
  await expect(flags).toHaveText([/activity-insights.*Off$/, /quick-actions.*On$/, /bulk.*Off$/]);
});

test('every section shows when every flag is on, and the runtime client agrees', async ({
  page,
  signIn,
}) => {
  await signIn(persona('ada'));
  await page.getByRole('link', { name: 'Features' }).click();
  await expect(page.getByRole('region', { name: 'Activity insights' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Quick actions' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Audit logs' })).toContainText(
    'Your plan includes',
  );
  const runtime = page.getByRole('region', { name: 'Flags from the runtime client' });
  await expect(runtime.getByText('On', { exact: true })).toHaveCount(
    Object.keys(featureFlags).length,
  );
});
