import { refusals } from '@/lib/auth/refusal';
import { changeGrants, createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { continueWithEmail, expect, test } from './support/fixtures';
import { createAdmin, focus, nameOf, openTwoTabs, switchToSouth } from './support/tabs';

test('a form opened in one organization changes nothing in one that another tab switched to', async ({
  page,
}) => {
  const user = await createAdmin();
  const [north, south] = user.organizations;
  const second = await openTwoTabs(page, user, '/dashboard/settings');
  const before = [await nameOf(north), await nameOf(south)];
  const field = second.getByRole('textbox', { name: 'Organization name' });
  await field.fill('Renamed');
  await switchToSouth(page);

  await second.getByRole('button', { name: 'Save' }).click();

  await expect(second.getByText(refusals['other-organization'])).toBeVisible();
  await expect(field).toHaveValue('Renamed');
  expect([await nameOf(north), await nameOf(south)]).toEqual(before);
  await second.getByRole('link', { name: 'Reload the page' }).click();
  await expect(field).toHaveValue(before[1] ?? '');
});

test('returning to a tab in another organization shows a notice and loads the current one', async ({
  page,
}) => {
  const user = await createAdmin();
  const second = await openTwoTabs(page, user, '/dashboard/settings');
  await switchToSouth(page);
  await focus(second);
  const dialog = second.getByRole('dialog', { name: 'You switched organizations' });
  await dialog.getByRole('link', { name: 'Reload' }).click();
  await expect(second.getByRole('button', { name: /^South.*switch organization/ })).toBeVisible();
  await expect(second).toHaveURL('/dashboard/settings');
});

test('a user added to an organization after signing up can open it', async ({
  page,
  signInFast,
}) => {
  const user = await createUser();
  await signInFast(user);
  await page.goto('/dashboard');
  await expect(page.getByRole('banner')).toContainText('No organization');
  const owner = await createUser({ memberships: [{ organization: 'Welcoming', role: 'admin' }] });
  const organizationId = owner.organizations[0] ?? '';
  await workos.userManagement.createOrganizationMembership({ userId: user.id, organizationId });
  await page.reload();
  await page.getByRole('button', { name: 'Open an organization' }).click();
  await page.getByRole('form', { name: 'Organizations' }).getByRole('button').click();
  await expect(page.getByRole('banner')).toContainText('Welcoming');
  await expect(page.getByRole('region', { name: 'Your access' })).toContainText('Member of');
});

for (const step of ['sign-out', 'switch'] as const) {
  test(`a slower response to an earlier request doesn’t undo a ${step}`, async ({
    page,
    context,
    signOut,
    consoleErrors,
  }) => {
    // Prefetches with the old session.
    consoleErrors.allowed.push(/401 \(Unauthorized\)/);
    const user = await createAdmin();
    await changeGrants(user, { accessTokenTtl: -60 });
    await page.goto('/dashboard');
    await continueWithEmail(page, user.email);
    await page.getByRole('button', { name: /^North/ }).click();
    await expect(page.getByRole('button', { name: /^North.*switch organization/ })).toBeVisible();
    await changeGrants(user, { accessTokenTtl: 300 });
    const cookie = (await context.cookies())
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
    const slow = await fetch(page.url(), { headers: { cookie } });

    if (step === 'sign-out') await signOut();
    else await switchToSouth(page);
    const renewed = slow.headers.getSetCookie().find((entry) => entry.startsWith('wos-session='));
    const value = renewed?.split(/[=;]/)[1] ?? '';
    expect(value).not.toBe('');
    await context.addCookies([{ name: 'wos-session', value, url: page.url() }]);
    await page.goto('/dashboard');

    const expected = {
      'sign-out': page.getByRole('heading', { name: 'Sign in' }),
      switch: page.getByRole('button', { name: /^South.*switch organization/ }),
    };
    await expect(expected[step]).toBeVisible();
  });
}
