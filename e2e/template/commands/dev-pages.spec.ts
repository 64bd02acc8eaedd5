import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { claimToken } from '@/mocks/env';
import { startOwnApp } from '@/scripts/lib/own-process';
import { findPort } from '@/scripts/lib/ports';
import { copyProject } from '@/scripts/lib/project-copy';
import { expect, test } from '../../support/fixtures';
import { startScript } from '../../support/run-script';

test('in development, a denied page isn’t an error, and a temporary environment asks to be claimed', async ({
  page,
}) => {
  // Next.js compiles each page when it’s opened.
  test.setTimeout(240_000);
  const cwd = copyProject('copy');
  const port = await findPort();
  const { output, ended, stop } = startScript(pathToFileURL(join(cwd, 'scripts/dev.ts')).href, {
    cwd,
    args: ['--port', String(port)],
    env: {
      MOCK_WORKOS_PORT: String(await findPort()),
      TSX_TSCONFIG_PATH: join(cwd, 'tsconfig.json'),
      WORKOS_CLAIM_TOKEN: claimToken,
    },
  });
  await expect.poll(() => output.text, { timeout: 120_000 }).toContain('Sign in as');
  page.setDefaultTimeout(60_000);
  page.setDefaultNavigationTimeout(60_000);
  await page.goto(`http://localhost:${port}/dashboard`);
  await page.getByRole('button', { name: /Grace Hopper/ }).click();
  await page.getByRole('button', { name: 'Temporary WorkOS' }).click({ timeout: 60_000 });
  await expect(page.getByText('npm run setup -- --claim')).toBeVisible();

  const response = await page.goto(`http://localhost:${port}/dashboard/settings`);
  expect(response?.status()).toBe(200);
  await expect(page.getByText('You need the “Manage settings” permission.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ask Ada Lovelace' })).toBeVisible({
    timeout: 60_000,
  });
  expect(output.text).not.toMatch(/Error|⨯/);
  await page.close();
  stop();
  await ended;
  rmSync(cwd, { recursive: true });
});

test('users of a build don’t see that the environment is temporary', async ({
  page,
  signInFast,
}) => {
  const app = await startOwnApp({ WORKOS_CLAIM_TOKEN: claimToken });
  await signInFast({ email: 'grace@example.com' });
  await page.goto(`${app.url}/dashboard`);
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Temporary WorkOS' })).toHaveCount(0);
  await page.close();
  await app.stop();
});
