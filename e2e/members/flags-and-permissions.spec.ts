import { changeGrants, createUser, type NewUser, newEmail } from '@/scripts/lib/mock';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate, workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';

const bulk = '/dashboard/members/bulk';

const newUser = (role: string, values: NewUser = {}) =>
  createUser({ memberships: [{ organization: 'Guarded', role }], ...values });

test.describe('a page behind a feature flag', () => {
  const withFlag = { featureFlags: ['bulk-invites'] };

  test('opens with the flag, sends invitations, and reports who wasn’t invited', async ({
    page,
    signInFast,
  }) => {
    const user = await newUser('admin', withFlag);
    const emails = [newEmail(), newEmail()];
    await signInFast(user);
    await page.goto('/dashboard/members');
    await page.getByRole('link', { name: 'Bulk invite' }).click();
    const list = page.getByRole('textbox', { name: 'Email addresses, one per line' });
    await list.fill(`${emails.join('\n')}\nnonsense`);
    await page.getByRole('button', { name: 'Invite all' }).click();
    await expect(list).toHaveAccessibleDescription('These aren’t valid email addresses: nonsense');
    await list.fill(emails.join('\n'));
    await page.getByRole('button', { name: 'Invite all' }).click();
    await expect(page.getByText('Invited 2 people.')).toBeVisible();
    await list.fill(`${emails[0]}`);
    await page.getByRole('button', { name: 'Invite all' }).click();
    await expect(list).toHaveAccessibleDescription(/This person has already been invited/);
  });

  test('denies access without it', async ({ page, signInFast }) => {
    await signInFast(await newUser('admin'));
    await page.goto(bulk);
    await expect(page.getByText('This feature isn’t available to you yet.')).toBeVisible();
  });

  test('denies its action once the flag is off', async ({ page, signInFast }) => {
    const user = await newUser('admin', withFlag);
    const email = newEmail();
    await signInFast(user);
    await page.goto(bulk);
    await page.getByRole('textbox', { name: 'Email addresses, one per line' }).fill(email);
    await changeGrants(user, { featureFlags: [] });
    await page.getByRole('button', { name: 'Invite all' }).click();
    await expect(page.getByRole('main')).toContainText('This feature isn’t available to you yet.');
    expect((await workos.userManagement.listInvitations({ email })).data).toEqual([]);
  });
});

test('an API behind a permission returns 200, 403, or 401', async ({ context, request }) => {
  const path = '/api/members';
  const [allowed, refused] = [
    await newUser('member', { firstName: '=HYPERLINK()', lastName: 'Müller' }),
    await createUser({ memberships: [{ organization: 'Guarded', permissions: [] }] }),
  ];
  await context.addCookies([await sessionCookie(await authenticate(allowed.email))]);
  const download = await context.request.get(path);
  expect(download.headers()['content-type']).toContain('text/csv');
  expect([...(await download.body()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(await download.text()).toBe(
    `\uFEFF"name","email","role","status"\r\n"'=HYPERLINK() Müller","${allowed.email}","member","active"\r\n`,
  );

  await context.addCookies([await sessionCookie(await authenticate(refused.email))]);
  const refusal = await context.request.get(path);
  expect(refusal.status()).toBe(403);
  expect((await refusal.json()).detail).toBe(
    'You need the members:read permission. Ask an organization admin for access.',
  );
  expect((await request.get(path, { maxRedirects: 0 })).status()).toBe(401);
});
