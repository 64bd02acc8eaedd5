import { createUser, failNext, removeFault } from '@/scripts/lib/mock';
import { expect, test } from '../support/fixtures';

test('a list says that WorkOS isn’t responding, and the rest of the page works', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/React error #441/);
  const user = await createUser();
  await signInFast(user);
  const fault = await failNext(user, {
    path: '/user_management/users/:id/sessions',
    status: 503,
    headers: { 'Retry-After': '0' },
  });
  await page.goto('/dashboard/account/sessions');
  const sessions = page.getByRole('region', { name: 'Sessions' });
  await expect(sessions).toContainText(
    'We couldn’t load this section because WorkOS isn’t responding.',
  );
  await page.getByRole('button', { name: /^Account menu for/ }).click();
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();

  await removeFault(fault);
  await sessions.getByRole('button', { name: 'Try again' }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
});
