import { featureFlags } from '@/lib/authz';
import { persona } from '@/mocks/personas';
import { createUser } from '@/scripts/lib/mock';
import { expect, test } from '../support/fixtures';

test('sections behind a flag show only if it is on', async ({ page, signIn }) => {
  await signIn(await createUser({ featureFlags: ['quick-actions'] }), '/dashboard/features');

  await expect(page.getByRole('region', { name: 'Activity insights' })).toHaveCount(0);
  const actions = page.getByRole('region', { name: 'Quick actions' });
  await actions.getByRole('button', { name: 'Run action' }).click();
  await expect(actions).toContainText('Run 1 time.');

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
  await expect(page.getByRole('region', { name: 'Activity insights' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Quick actions' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Audit logs' })).toContainText(
    'Your plan includes',
  );
  const runtime = page.getByRole('region', { name: 'Flags from the runtime client' });
  await expect(runtime.getByText('On', { exact: true })).toHaveCount(
    Object.keys(featureFlags).length,
  );
});
