import { createUser, failNext, removeFault } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';

test('what is sent without a connection arrives once it is back', async ({
  page,
  context,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/ERR_INTERNET_DISCONNECTED/);
  const user = await createUser({ firstName: 'Offline' });
  await signInFast(user);
  await page.goto('/dashboard/account');
  await page.getByRole('textbox', { name: 'First name' }).fill('Online');
  await context.setOffline(true);
  await expect(page.getByText('You are offline')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await expect(page.getByRole('textbox', { name: 'First name' })).toHaveValue('Online');

  await context.setOffline(false);
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(page.getByText('You are offline')).toBeHidden();
  expect(await workos.userManagement.getUser(user.id)).toMatchObject({ firstName: 'Online' });
});

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
  await page.goto('/dashboard/account');
  const sessions = page.getByRole('region', { name: 'Sessions' });
  await expect(sessions).toContainText(
    'We couldn’t load this section because WorkOS isn’t responding.',
  );
  await page.getByRole('textbox', { name: 'First name' }).fill('Still');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();

  await removeFault(fault);
  await sessions.getByRole('button', { name: 'Try again' }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
});
