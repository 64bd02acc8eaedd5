import { featureFlags } from '@/lib/authz';
import { apiKey } from '@/mocks/env';
import { persona } from '@/mocks/personas';
import { createUser } from '@/scripts/lib/mock';
import { startOwnApp, startOwnMock } from '@/scripts/lib/own-process';
import { expect, test } from '../support/fixtures';

test('sections behind a flag show only if it is on', async ({ page, signIn }) => {
  await signIn(await createUser({ featureFlags: ['quick-actions'] }), '/dashboard/features');

  await expect(page.getByRole('region', { name: 'Activity insights' })).toHaveCount(0);
  const actions = page.getByRole('region', { name: 'Quick actions' });
  await expect(actions.getByRole('button', { name: 'Copy the organization ID' })).toBeVisible();

  const flags = page
    .getByRole('table', { name: 'Flags in the token' })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });
  await expect(flags).toHaveText([/activity-insights.*Off$/, /quick-actions.*On$/, /bulk.*Off$/]);
});

test('every section shows if every flag is on, and the runtime client agrees', async ({
  page,
  signIn,
}) => {
  await signIn(persona('ada'));
  await page.getByRole('link', { name: 'Features' }).click();
  await expect(page.getByRole('region', { name: 'Activity insights' })).toContainText(
    /\d+ events? in the last 7 days/,
  );
  await expect(page.getByRole('region', { name: 'Quick actions' })).toBeVisible();
  const logs = page.getByRole('region', { name: 'Audit logs' });
  await expect(logs.getByRole('listitem').first()).toContainText(/Sign-in.*(just now|ago)/);
  const runtime = page.getByRole('region', { name: 'Flags from the runtime client' });
  await expect(runtime.getByText('On', { exact: true })).toHaveCount(
    Object.keys(featureFlags).length,
  );
});

test('a flag that is on for everyone else is off, in the token and in the runtime client', async ({
  page,
}) => {
  const mock = await startOwnMock();
  const app = await startOwnApp({ WORKOS_API_PORT: mock.port });
  const send = (method: string, path: string, body?: object) =>
    fetch(`${mock.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
  const flag = '/feature-flags/quick-actions';
  await send('PATCH', `/_mock${flag}`, { default_value: true });
  const found = await send('GET', '/user_management/users?email=grace@example.com');
  await send('DELETE', `${flag}/targets/${(await found.json()).data[0].id}`);

  await page.goto(`${app.url}/dashboard/features`);
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  for (const name of ['Flags in the token', 'Flags from the runtime client']) {
    const table = page.getByRole('table', { name });
    await expect(table.getByRole('row', { name: /^quick-actions/ })).toContainText('Off');
  }
  await page.close();
  await app.stop();
  await mock.stop();
});
