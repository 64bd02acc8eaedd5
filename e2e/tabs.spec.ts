import { refusals } from '@/lib/auth/refusal';
import { createUser, failNext } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { fetchWorkOS } from './support/fetch-workos';
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

for (const step of ['sign-out', 'switch', 'sign-in'] as const) {
  test(`a slower response to an earlier request doesn’t undo a ${step}`, async ({
    page,
    context,
    signOut,
  }) => {
    const [user, other] = [await createAdmin(), await createUser({ firstName: 'Bob' })];
    await page.goto('/dashboard');
    await continueWithEmail(page, user.email);
    await page.getByRole('button', { name: /^North/ }).click();
    await expect(page.getByRole('button', { name: /^North.*switch organization/ })).toBeVisible();
    const old = (await context.cookies()).filter(({ name }) => name === 'wos-session');

    if (step === 'sign-out') await signOut();
    if (step === 'switch') await switchToSouth(page);
    if (step === 'sign-in') {
      await context.clearCookies({ name: 'mock_workos_hosted' });
      await page.goto('/sign-in');
      await continueWithEmail(page, other.email);
      await expect(page.getByRole('button', { name: 'Account menu for Bob' })).toBeVisible();
    }
    // The page would still send requests, with the other cookie.
    await page.goto('about:blank');
    // What the response does.
    await context.addCookies(old);
    await page.goto('/dashboard');

    const expected = {
      'sign-out': page.getByRole('heading', { name: 'Sign in' }),
      switch: page.getByRole('button', { name: /^South.*switch organization/ }),
      'sign-in': page.getByRole('button', { name: 'Account menu for Bob' }),
    };
    await expect(expected[step]).toBeVisible();
  });
}

test('signing in can continue a session that the browser had left', async ({
  page,
  context,
  impersonate,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Continued', role: 'admin' }] });
  const session = await authenticate(user.email);
  const left = await sessionCookie(session);
  await context.addCookies([left]);
  await impersonate(user, 'Ticket 19');
  // The page would still send requests, with the other cookie.
  await page.goto('about:blank');
  const { accessToken: access_token, refreshToken: refresh_token } = session;
  const { body } = await fetchWorkOS('GET', `/user_management/users/${user.id}`);
  await failNext(user, {
    path: '/user_management/authenticate',
    grant: 'authorization_code',
    status: 200,
    json: { user: body, access_token, refresh_token },
  });
  await context.addCookies([left]);
  await page.goto('/dashboard');
  await continueWithEmail(page, user.email);
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
  await expect(page.getByText('is viewing as')).toBeHidden();
});
