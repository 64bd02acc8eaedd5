import { startOwnMock } from '@/scripts/lib/own-process';
import { findViolations } from '../../support/accessibility';
import { expect, test } from '../../support/fixtures';

// A separate mock, because a fault for everyone would also affect the other tests.
test('a simulated outage affects everyone until it’s cleared, and keeps the faults that tests set', async ({
  page,
}) => {
  const { url, stop } = await startOwnMock();
  const post = (path: string, body: object) =>
    page.request.post(`${url}/_mock${path}`, { data: body });
  const { user } = await (await post('/users', { email: 'someone@example.com' })).json();
  const ofUser = { path: '/user_management/users/:id', user: user.id, status: 500 };
  const ofOrganization = { path: '/organizations/:id', organization: 'org_1', status: 500 };
  await post('/faults', ofUser);
  await post('/faults', ofOrganization);
  const strip = page.getByText('WorkOS is failing on purpose');
  const option = (name: string) => page.getByRole('button', { name, exact: true });
  const status = async (path: string) => (await page.request.get(`${url}${path}`)).status();

  await page.goto(url);
  await expect(strip).toHaveCount(0);
  await expect(option('Normal')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('group', { name: 'Simulate for everyone' }).getByText('5 s delay').click();
  await option('All 503').click();
  await expect(strip).toBeVisible();
  await expect(option('All 503')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(1);
  expect(await status('/sso/jwks/client_mock')).toBe(503);
  expect(await findViolations(page)).toEqual([]);

  await option('Clear').click();
  await expect(strip).toHaveCount(0);
  expect(await status('/sso/jwks/client_mock')).toBe(200);
  expect(await (await page.request.get(`${url}/_mock/faults`)).json()).toMatchObject([
    ofUser,
    ofOrganization,
  ]);
  await stop();
});
