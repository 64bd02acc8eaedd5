import type { Page } from '@playwright/test';
import { featureFlags } from '@/lib/authz';
import { apiKey } from '@/mocks/env';
import { persona } from '@/mocks/personas';
import { createUser } from '@/scripts/lib/mock';
import { startOwnApp, startOwnMock } from '@/scripts/lib/own-process';
import { expect, test } from '../support/fixtures';

const flags = (page: Page) =>
  page
    .getByRole('table', { name: 'Feature flags' })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') });

test('a section behind a flag or the plan is locked without it, and as tall as the others', async ({
  page,
  signInFast,
}) => {
  const memberships = [{ organization: 'Quick', role: 'admin' }];
  await signInFast(await createUser({ featureFlags: ['quick-actions'], memberships }));
  await page.goto('/dashboard/features');

  const actions = page.getByRole('region', { name: 'Quick actions' });
  await expect(actions.getByRole('button', { name: 'Copy the organization ID' })).toBeVisible();
  const insights = page.getByRole('region', { name: 'Activity insights' });
  await expect(insights).toContainText('“Activity insights” isn’t available to you yet.');
  await expect(insights).not.toContainText('in the last 7 days');
  const logs = page.getByRole('region', { name: 'Audit log' });
  await expect(logs).toContainText('“Audit log” isn’t part of your organization’s plan.');
  const { height } = (await actions.boundingBox()) ?? {};
  expect((await insights.boundingBox())?.height).toBe(height);
  expect((await logs.boundingBox())?.height).toBe(height);

  await expect(flags(page)).toHaveText([
    /^Activity insightsactivity-insights.*TokenOff/,
    /^Quick actionsquick-actions.*TokenOn/,
    /^Bulk invitesbulk-invites.*TokenOff/,
  ]);
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
  const logs = page.getByRole('region', { name: 'Audit log' });
  await expect(logs.getByRole('listitem').first()).toContainText(/signed in.*(just now|ago)/);
  await expect(flags(page)).toHaveText(
    Object.keys(featureFlags).map((slug) => new RegExp(`${slug}.*On.*On$`)),
  );
});

test('the audit log needs the plan and the permission, and names who did what', async ({
  page,
  signInFast,
}) => {
  const reader = { organization: 'Logged', permissions: ['audit-logs:read'] };
  const user = await createUser({
    firstName: 'Radia',
    lastName: 'Perlman',
    memberships: [{ ...reader, entitlements: ['audit-logs'] }],
  });
  await signInFast(user);
  await page.goto('/dashboard/features');
  const log = page.getByRole('region', { name: 'Audit log' });
  await expect(log).toContainText('Radia Perlman signed in');

  const [organization = ''] = user.organizations;
  const colleague = { organization, permissions: [], entitlements: ['audit-logs'] };
  await signInFast(await createUser({ memberships: [colleague] }));
  await page.goto('/dashboard/features');
  await expect(log).toContainText('You need the “View audit log” permission.');
  await expect(log).not.toContainText('signed in');
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
  await expect(flags(page).filter({ hasText: 'quick-actions' })).toHaveText(/Off.*Off$/);
  await page.close();
  await app.stop();
  await mock.stop();
});
