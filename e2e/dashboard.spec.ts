import type { Page } from '@playwright/test';
import { entitlements, featureFlags, permissions, roles } from '@/lib/authz';
import { titleOf } from '@/lib/title-of';
import { persona } from '@/mocks/personas';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';

const kinds = {
  Permissions: permissions,
  'Feature flags': featureFlags,
  Entitlements: entitlements,
};

const access = (page: Page) => page.getByRole('region', { name: 'Your access' });

const granted = (page: Page, kind: keyof typeof kinds) =>
  access(page).getByRole('list', { name: kind, exact: true }).getByRole('listitem');

test('an admin sees every permission, flag, and entitlement by its title', async ({
  page,
  signIn,
}) => {
  await signIn(persona('ada'));
  await expect(page.getByText('Welcome back, Ada.')).toBeVisible();
  await expect(access(page)).toContainText('Admin of Acme');
  for (const [kind, slugs] of [
    ['Permissions', Object.keys(permissions)],
    ['Feature flags', Object.keys(featureFlags)],
    ['Entitlements', ['audit-logs', 'single-sign-on']],
  ] as const) {
    await expect(granted(page, kind)).toHaveText(slugs.map((slug) => titleOf(kinds[kind], slug)));
  }
});

test('a member sees the role’s few permissions, and what isn’t granted on request', async ({
  page,
  signIn,
}) => {
  await signIn(persona('grace'));
  await expect(access(page)).toContainText('Member of Acme');
  await expect(granted(page, 'Permissions')).toHaveText(
    roles.member.permissions.map((slug) => titleOf(kinds.Permissions, slug)),
  );
  await expect(granted(page, 'Feature flags')).toHaveCount(0);
  await expect(access(page).getByText('Manage settings')).toBeHidden();
  await access(page)
    .getByText(/^Show \d+ more you don’t have$/)
    .first()
    .click();
  await expect(access(page).getByText('Manage settings')).toBeVisible();
});

test('a user with many grants stays signed in, even though the cookie is nearly full', async ({
  page,
  context,
  signIn,
}) => {
  await signIn(persona('katherine'));
  await expect(granted(page, 'Permissions')).toHaveCount(9);
  await access(page)
    .getByText(/^Show \d+ more$/)
    .first()
    .click();
  await expect(
    access(page)
      .getByRole('list', { name: /permissions/i })
      .getByRole('listitem'),
  ).toHaveCount(persona('katherine').memberships[0]?.permissions?.length ?? 0);
  const cookie = (await context.cookies()).find(({ name }) => name === 'wos-session');
  const size = `${cookie?.name}${cookie?.value}`.length;
  expect(size).toBeGreaterThan(3_500);
  expect(size).toBeLessThanOrEqual(4_096);
});

test('users with audit-logs:read see recent activity, and others don’t', async ({
  page,
  signInFast,
}) => {
  const values = { organization: 'Busy', role: 'admin' };
  const admin = await createUser({ firstName: 'Radia', memberships: [values] });
  const [organization = ''] = admin.organizations;
  const elsewhere = await createUser({ memberships: [{ organization: 'Quiet', role: 'admin' }] });
  const email = newEmail();
  await workos.userManagement.sendInvitation({ email, organizationId: organization });
  await workos.apiKeys.createOrganizationApiKey({
    organizationId: organization,
    name: 'Deploy',
    permissions: [],
  });
  const activity = page.getByRole('region', { name: 'Recent activity' });

  await signInFast(admin);
  await page.goto('/dashboard');
  await expect(activity.getByRole('listitem')).toHaveText([
    /^API key Deploy created/,
    new RegExp(`^Invitation sent to ${email}.*(just now|ago)$`),
    /^Radia joined/,
  ]);

  await signInFast(elsewhere);
  await page.goto('/dashboard');
  await expect(activity.getByRole('listitem')).toHaveCount(1);

  await signInFast(await createUser({ memberships: [{ organization, role: 'member' }] }));
  await page.goto('/dashboard');
  await expect(page.getByRole('region', { name: 'Your access' })).toBeVisible();
  await expect(activity).toHaveCount(0);
});

test('an admin sees what’s left to set up, or recent activity once nothing is', async ({
  page,
  signInFast,
}) => {
  const newAdmin = () =>
    createUser({
      firstName: 'Radia',
      lastName: 'Perlman',
      memberships: [{ organization: 'Growing', role: 'admin' }],
    });
  const steps = page.getByRole('region', { name: 'Get started' });
  const activity = page.getByRole('region', { name: 'Recent activity' });
  await signInFast(await newAdmin());
  await page.goto('/dashboard');
  await expect(steps).toContainText('Add your name (done)');
  await expect(activity).toHaveCount(1);

  const settled = await newAdmin();
  const [organizationId = ''] = settled.organizations;
  await createUser({ memberships: [{ organization: organizationId, role: 'member' }] });
  await workos.apiKeys.createOrganizationApiKey({ organizationId, name: 'Old', permissions: [] });
  await signInFast(settled);
  await page.goto('/dashboard');
  await expect(activity).toHaveCount(1);
  await expect(steps).toHaveCount(0);
});
