import { people } from '@/scripts/live/people';
import { expect, test } from './fixtures';

test('an admin sees who’s in the organization', async ({ page, signIn }) => {
  await signIn(people.admin);
  await page.goto('/dashboard/members');
  const members = page.getByRole('region', { name: 'Members' }).getByRole('rowheader');
  for (const { email } of Object.values(people)) {
    await expect(members.filter({ hasText: email })).toBeVisible();
  }
});

test('an admin invites someone, and revokes the invitation', async ({ page, signIn }) => {
  const email = `${crypto.randomUUID()}@example.com`;
  await signIn(people.admin);
  await page.goto('/dashboard/members/invitations');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  await page.getByRole('textbox', { name: 'Email' }).fill(email);
  await page.getByRole('button', { name: 'Send invitation' }).click();
  await expect(page.getByText(`Invitation sent to ${email}.`)).toBeVisible();
  await page.getByRole('button', { name: `Revoke ${email}’s invitation` }).click();
  await page.getByRole('button', { name: 'Revoke invitation', exact: true }).click();
  await expect(page.getByRole('button', { name: `Revoke ${email}’s invitation` })).toBeHidden();
});
