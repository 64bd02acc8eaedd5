import { existsSync } from 'node:fs';
import { pages } from '@/lib/routes';
import { createUser } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';

const newAdmin = () =>
  createUser({
    featureFlags: ['bulk-invites'],
    memberships: [{ organization: 'Noted', role: 'admin' }],
  });

test('the mock’s menu names each page’s file and required access, and the test of those listed', async ({
  page,
  signInFast,
}) => {
  await signInFast(await newAdmin());
  for (const path of Object.keys(pages).filter((path) => !path.includes('['))) {
    await page.goto(path);
    await page.getByRole('button', { name: 'Mock WorkOS' }).click();
    const files = await page
      .getByRole('definition')
      .filter({ hasText: /\.tsx?$/ })
      .allTextContents();
    for (const file of files) expect(existsSync(file), file).toBe(true);
    expect(files[0]).toBe(`app${path}/page.tsx`);
  }
  await page.goto('/dashboard/settings');
  await page.getByRole('button', { name: 'Mock WorkOS' }).click();
  await expect(page.getByText('e2e/guards.spec.ts')).toBeVisible();
  await expect(page.getByRole('definition').nth(1)).toHaveText('permission settings:manage');
});

test('connected to WorkOS, nothing on a page or in its scripts explains the code', async () => {
  const { name, value } = await sessionCookie(await authenticate((await newAdmin()).email));
  const headers = { cookie: `${name}=${value}` };
  async function load(url: string) {
    const html = await (await fetch(`${url}/dashboard/members`, { headers })).text();
    expect(html).toContain('Manage who has access to your organization.');
    const scripts = [...html.matchAll(/\/_next\/static\/[^"'\\ ]+\.js/g)].map(([path]) => path);
    expect(scripts.length).toBeGreaterThan(3);
    const texts = await Promise.all(
      [...new Set(scripts)].map(async (path) => (await fetch(url + path)).text()),
    );
    return [html, ...texts].join('\n');
  }
  const explains = /Required access|members\/page\.tsx|members\.spec\.ts|mock console/;

  const mocked = await startOwnApp();
  expect(await load(mocked.url)).toMatch(explains);
  await mocked.stop();
  // A custom domain counts as WorkOS.
  const connected = await startOwnApp({ WORKOS_CUSTOM_DOMAIN: 'localhost' });
  expect(await load(connected.url)).not.toMatch(explains);
  await connected.stop();
});
