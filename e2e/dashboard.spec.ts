import type { Page } from '@playwright/test';
import { featureFlags, permissions, roles } from '@/lib/authz';
import { persona } from '@/mocks/personas';
import { expect, test } from './support/fixtures';

/** The slugs of one kind that the dashboard shows as granted. */
const granted = (page: Page, region: string) =>
  page
    .getByRole('region', { name: region })
    .getByRole('list', { name: 'Granted', exact: true })
    .getByRole('listitem');

const noFlags = `0 of ${Object.keys(featureFlags).length} on`;

/** A table's flags, with their status. */
const flagRows = (page: Page, table: string) =>
  page
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });

test('an admin sees every permission, flag, and entitlement', async ({ page, signIn }) => {
  await signIn(persona('ada'));

  const you = page.getByRole('region', { name: 'You' });
  await expect(you).toContainText('Ada Lovelace');
  await expect(you).toContainText('ada@example.com');
  const organization = page.getByRole('region', { name: 'Organization' });
  await expect(organization).toContainText('Acme');
  await expect(organization).toContainText('Roleadmin');
  await expect(page.getByRole('region', { name: 'Session' })).toContainText(/session_01\w{24}/);
  await expect(granted(page, 'Permissions')).toHaveText(Object.keys(permissions));
  await expect(flagRows(page, 'Feature flags')).toHaveText(
    Object.keys(featureFlags).map((slug) => new RegExp(`^${slug}.*On$`)),
  );
  await expect(granted(page, 'Entitlements')).toHaveText(['audit-logs', 'single-sign-on']);
});

test('a member sees the role’s few permissions and no flags', async ({ page, signIn }) => {
  await signIn(persona('grace'));
  await expect(page.getByRole('region', { name: 'Organization' })).toContainText('Rolemember');
  await expect(granted(page, 'Permissions')).toHaveText([...roles.member.permissions]);
  await expect(page.getByRole('list', { name: 'Not granted' }).first()).toContainText(
    'settings:manage',
  );
  await expect(page.getByRole('region', { name: 'Feature flags' })).toContainText(noFlags);
});

test('a user with many grants stays signed in, though the cookie is nearly full', async ({
  page,
  context,
  signIn,
}) => {
  await signIn(persona('katherine'));
  await expect(granted(page, 'Permissions')).toHaveCount(
    persona('katherine').memberships[0]?.permissions?.length ?? 0,
  );
  const cookie = (await context.cookies()).find(({ name }) => name === 'wos-session');
  const size = `${cookie?.name}${cookie?.value}`.length;
  expect(size).toBeGreaterThan(3_500);
  expect(size).toBeLessThanOrEqual(4_096);
});

test('a user without an organization sees what is missing and how to get it', async ({
  page,
  signIn,
}) => {
  await signIn(persona('edsger'));
  await expect(page.getByRole('banner')).toContainText('No organization');
  for (const [region, empty] of [
    ['Organization', 'No organization'],
    ['Permissions', 'No permissions'],
    ['Feature flags', noFlags],
    ['Entitlements', 'No entitlements'],
  ] as const) {
    await expect(page.getByRole('region', { name: region })).toContainText(empty);
  }
});
