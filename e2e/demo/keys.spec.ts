import { startOwnApp } from '@/scripts/lib/own-process';
import { expect, test } from '../support/fixtures';
import { runScript } from '../support/run-script';

test('the demo doesn’t start with keys of a real environment', async () => {
  const cwd = test.info().outputDir;
  const env = { WORKOS_CLIENT_ID: 'client_01', WORKOS_API_KEY: 'sk_live_1' };
  const { code, output } = await runScript('scripts/demo.ts', { cwd, env });
  expect(output).toBe(
    'The demo doesn’t start with keys of a WorkOS environment. Unset WORKOS_CLIENT_ID and WORKOS_API_KEY, also in .env.local.\n',
  );
  expect(code).toBe(1);
});

test('an app that’s connected to WorkOS doesn’t run in demo mode', async ({ page }) => {
  const app = await startOwnApp({
    ...{ DEMO_MODE: '1', WORKOS_API_HOSTNAME: '', WORKOS_API_PORT: '', WORKOS_API_HTTPS: '' },
    ...{ WORKOS_CLIENT_ID: 'client_01', WORKOS_API_KEY: 'sk_live_1' },
  });
  await page.goto(`${app.url}/dashboard`);
  const variable = page.getByRole('listitem').filter({ hasText: 'DEMO_MODE' });
  await expect(variable).toContainText('Not allowed');
  await expect(variable).toContainText('This is only for npm run demo');
  expect(app.output.text).toContain('DEMO_MODE is only for npm run demo');
  await page.close();
  await app.stop();
});
