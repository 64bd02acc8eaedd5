import { createUser, requests } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { expect, openSettings, test } from './support/fixtures';
import { startRoundRobin } from './support/round-robin';

test('a user stays signed in when one of two instances goes down', async ({ page }) => {
  test.slow();
  const apps = [await startOwnApp(), await startOwnApp()] as const;
  const proxy = await startRoundRobin(apps.map(({ url }) => url));
  const user = await createUser({
    firstName: 'Radia',
    memberships: [{ organization: 'Spanning Trees', role: 'admin' }],
    // Refreshed 30 seconds before it expires, which is after three seconds here.
    accessTokenTtl: 33,
  });

  async function clickThrough() {
    for (const heading of ['Settings', 'Home']) {
      if (heading === 'Home') await page.getByRole('link', { name: 'Home' }).click();
      else await openSettings(page);
      await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
      await page.reload();
      await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    }
  }

  async function rename(name: string) {
    await page.goto(`${proxy.url}/dashboard/settings`);
    await page.getByRole('textbox', { name: 'Organization name' }).fill(name);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('status').getByText(name)).toBeVisible();
    for (const _instance of apps) {
      await expect(page.getByRole('banner')).toContainText(name);
      await page.reload();
    }
    await expect(page.getByRole('banner')).toContainText(name);
  }

  await page.goto(`${proxy.url}/dashboard`);
  await page.getByRole('textbox', { name: 'Email' }).fill(user.email);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(`${proxy.url}/dashboard`);
  await clickThrough();
  await rename('Bridges');
  await rename('Routers');
  expect(Math.min(...proxy.counts)).toBeGreaterThan(10);

  await apps[0].stop();
  await clickThrough();
  await rename('Spanning Trees');
  const log = await requests(user);
  expect(log.filter(({ grant }) => grant === 'authorization_code')).toHaveLength(1);
  expect(log.filter(({ grant }) => grant === 'refresh_token').length).toBeGreaterThan(2);
  expect(log.filter(({ grant, status }) => grant && status !== 200)).toEqual([]);

  await page.close();
  await apps[1].stop();
  proxy.stop();
});
