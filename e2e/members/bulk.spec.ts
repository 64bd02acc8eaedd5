import type { Page } from '@playwright/test';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { failNextIn, requestsAbout } from '../support/organizations';

async function open(page: Page, signInFast: (user: { email: string }) => Promise<void>) {
  const user = await createUser({
    memberships: [{ organization: 'Bulk', role: 'admin' }],
    featureFlags: ['bulk-invites'],
  });
  await signInFast(user);
  await page.goto('/dashboard/members/bulk');
  const [organizationId = ''] = user.organizations;
  const list = page.getByRole('textbox', { name: 'Email addresses, one per line' });
  const inviteAll = async (addresses: string[]) => {
    await list.fill(addresses.join('\n'));
    await page.getByRole('button', { name: 'Send invitations' }).click();
  };
  return { user, organizationId, list, inviteAll };
}

const newEmails = (count: number) => Array.from({ length: count }, newEmail);

async function invitedTo(organizationId: string) {
  const { data } = await workos.userManagement.listInvitations({ organizationId, limit: 100 });
  return data.map(({ email }) => email).toSorted();
}

test('a long list is invited in batches, with progress', async ({ page, signInFast }) => {
  const { organizationId, inviteAll } = await open(page, signInFast);
  const emails = newEmails(23);
  // The second batch is slow enough to see the progress.
  const path = '/user_management/invitations';
  await failNextIn(organizationId, { path, delay: 1, times: 5 });
  await failNextIn(organizationId, { path, delay: 3_000, times: 5 });
  await inviteAll(emails);
  await expect(page.getByText('5 of 23 people')).toBeVisible();
  await expect(page.getByText('Sent 23 invitations.')).toBeVisible();
  expect(await invitedTo(organizationId)).toEqual(emails.toSorted());
});

test('people who couldn’t be invited are listed with the reason, and stay in the field', async ({
  page,
  signInFast,
}) => {
  const { user, organizationId, list, inviteAll } = await open(page, signInFast);
  const [first = '', second = ''] = newEmails(2);
  await workos.userManagement.sendInvitation({ email: second, organizationId });
  await inviteAll([first, second, user.email]);
  await expect(list).toHaveAccessibleDescription(
    new RegExp(
      [
        'Sent 1 invitation. 2 invitations couldn’t be sent:',
        `${second}: This person has already been invited.*`,
        `${user.email}: This person is already a member.`,
      ].join('\\s*'),
    ),
  );
  await expect(list).toHaveValue(`${second}\n${user.email}`);
});

test('a bulk invite waits for WorkOS’s rate limit', async ({ page, signInFast }) => {
  const { organizationId, inviteAll } = await open(page, signInFast);
  await failNextIn(organizationId, {
    path: '/user_management/invitations',
    status: 429,
    headers: { 'Retry-After': '1' },
    json: { message: 'Too Many Requests' },
    times: 3,
  });
  await inviteAll(newEmails(6));
  await expect(page.getByText('Sent 6 invitations.')).toBeVisible();
  const statuses = (await requestsAbout(organizationId))
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/invitations'))
    .map(({ status }) => status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(3);
  expect(statuses.filter((status) => status === 201)).toHaveLength(6);
});

test('people who weren’t tried stay in the field when the session ends midway', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(/401/);
  const { list, inviteAll } = await open(page, signInFast);
  const emails = newEmails(12);
  let batches = 0;
  await page.route('/dashboard/members/bulk', async (route) => {
    batches += 1;
    if (batches > 2) await page.context().clearCookies();
    return route.continue();
  });
  await inviteAll(emails);
  await expect(
    page.getByText('Sent 10 invitations. The other addresses are still in the list.'),
  ).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toBeVisible();
  await expect(list).toHaveValue(emails.slice(10).join('\n'));
});
