import { openDialog, secret } from '../api-keys/support';
import { expect, test } from '../support/fixtures';
import { startDemo } from './start-demo';

test('what a visitor renames, invites, and creates is theirs, and their API key works elsewhere', async ({
  page: ann,
  browser,
  request,
}) => {
  test.slow();
  const { url, output, stop } = await startDemo();
  const context = await browser.newContext();
  const bob = await context.newPage();
  for (const page of [ann, bob]) {
    await page.goto(`${url}/dashboard`);
    await page.getByRole('button', { name: 'Ada Lovelace' }).click();
    await expect(page.getByText('Grace Hopper joined')).toBeVisible();
    await page.goto(`${url}/dashboard/settings`);
    await expect(page.getByRole('textbox', { name: 'Organization name' })).toHaveValue('Acme');
  }
  await ann.getByRole('textbox', { name: 'Organization name' }).fill('Ann’s Acme');
  await ann.getByRole('button', { name: 'Save' }).click();
  await expect(ann.getByText('Organization renamed to Ann’s Acme.')).toBeVisible();

  await ann.goto(`${url}/dashboard/members`);
  await ann.getByRole('button', { name: 'Invite', exact: true }).click();
  await ann.getByRole('textbox', { name: 'Email' }).fill('carl@example.com');
  await ann.getByRole('button', { name: 'Send invitation' }).click();
  await expect(ann.getByText('Invitation sent to carl@example.com.')).toBeVisible();

  for (const path of ['/dashboard', '/dashboard/settings', '/dashboard/members/invitations']) {
    await bob.goto(`${url}${path}`);
    await expect(bob.getByRole('button', { name: 'Acme: switch organization' })).toBeVisible();
    await expect(bob.getByText('carl@example.com')).toHaveCount(0);
  }
  await expect(bob.getByText('No pending invitations')).toBeVisible();
  await ann.goto(`${url}/dashboard/members/invitations`);
  await expect(ann.getByText('carl@example.com').first()).toBeVisible();

  await ann.goto(`${url}/dashboard/api-keys`);
  const dialog = await openDialog(ann);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Elsewhere');
  await dialog.getByRole('checkbox', { name: 'View reports' }).check();
  await dialog.getByRole('button', { name: 'Create key' }).click();
  const authorization = `Bearer ${await secret(ann).textContent()}`;
  const whoami = await request.get(`${url}/api/v1/whoami`, { headers: { authorization } });
  expect(whoami.status()).toBe(200);
  expect(output.text).not.toContain('another visitor');
  await context.close();
  await ann.close();
  await stop();
});
