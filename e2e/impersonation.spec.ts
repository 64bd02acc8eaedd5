import { persona } from '@/mocks/personas';
import { createUser } from '@/scripts/lib/mock';
import { expect, test } from './support/fixtures';

test('impersonation is visible on every dashboard page: who, by whom, and why', async ({
  page,
  impersonate,
}) => {
  await impersonate(persona('grace'), 'Ticket 4711: can’t export');

  const banner = page.getByRole('status').filter({ hasText: 'is viewing as' });
  for (const path of ['/dashboard', '/dashboard?again']) {
    await page.goto(path);
    await expect(banner).toContainText('Grace Hopper');
    await expect(banner).toContainText('grace@example.com');
    await expect(banner).toContainText('support@example.com');
    await expect(banner).toContainText('Ticket 4711: can’t export');
  }
});

test('Stop ends the impersonation and the session', async ({ page, impersonate }) => {
  await impersonate(persona('grace'), 'Ticket 4711');
  await page.getByRole('button', { name: 'Stop impersonating' }).click();
  await page.waitForURL('/');
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('a page doesn’t offer an impersonator what they can’t do', async ({
  page,
  signIn,
  impersonate,
}) => {
  const invite = page.getByRole('link', { name: 'Invite teammates' });
  await signIn(persona('ada'));
  await expect(invite).toBeVisible();
  await impersonate(persona('ada'), 'Ticket 4713');
  await expect(page.getByText('is viewing as')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Team' })).toBeVisible();
  await expect(invite).toHaveCount(0);
});

test('impersonation survives a token refresh', async ({ page, impersonate }) => {
  const user = await createUser({ firstName: 'Tim', accessTokenTtl: -60 });
  await impersonate(user, 'Ticket 4712');
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'is viewing as' })).toContainText(
    'Ticket 4712',
  );
});

test('no one else sees an impersonation banner', async ({ page, signIn }) => {
  await signIn(persona('grace'));
  await expect(page.getByText('is viewing as')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Stop' })).toHaveCount(0);
});
