import { persona } from '@/mocks/personas';
import { changeGrants, createUser, requests } from '@/scripts/lib/mock';
import { expect, test } from '../support/fixtures';

test('the inspector shows claims, times, and sizes, and a refresh reports what changed', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Inspected', role: 'member' }] });
  await signInFast(user);
  await page.goto('/dashboard/account/session');
  await expect(page.getByRole('region', { name: 'Times' })).toContainText(/in [45]:\d\d/);
  await expect(page.getByRole('region', { name: 'Session', exact: true })).toContainText(user.id);
  const claims = page.getByRole('table', { name: 'Claims' });
  await expect(claims.getByRole('row', { name: /^role / })).toContainText('member');
  await expect(claims.getByRole('row', { name: /^exp / }).getByRole('time')).toHaveAttribute(
    'title',
    /^\d{10}$/,
  );
  await expect(page.getByText('To shrink it, move flags to the runtime client')).toHaveCount(0);

  await changeGrants(user, { role: 'admin' });
  await page.getByRole('button', { name: 'Refresh now' }).click();
  await expect(page.getByText('role: "member" → "admin"')).toBeVisible();
  await expect(claims).toContainText('members:manage');
});

test('a session cookie that is nearly full gets a warning with a fix', async ({ page, signIn }) => {
  await signIn(persona('katherine'), '/dashboard/account/session');
  await expect(page.getByText('To shrink it, move flags to the runtime client')).toBeVisible();
});

test('the hooks have the session immediately and fetch the token on request', async ({
  page,
  signInFast,
}) => {
  const user = await createUser({ memberships: [{ organization: 'Hooked', role: 'member' }] });
  await signInFast(user);
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await page.goto('/dashboard/account/session');
  const card = page.getByRole('region', { name: 'In the browser' });
  await expect(card).toContainText(user.email);
  expect(posts).toEqual([]);
  await card.getByRole('button', { name: 'Get access token' }).click();
  await expect(card).toContainText(/member, expires in [45]:\d\d/);
  expect((await requests(user)).filter(({ grant }) => grant === 'refresh_token')).toEqual([]);
});
