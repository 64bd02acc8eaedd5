import { variableNames } from '@/lib/env';
import { startOwnApp } from '@/scripts/lib/own-process';
import { productionVariables } from '@/scripts/lib/production-variables';
import { expect, test } from './support/fixtures';

const values = {
  ...productionVariables,
  WORKOS_COOKIE_NAME: 'pasted-session',
  WORKOS_COOKIE_MAX_AGE: '3600',
  WORKOS_COOKIE_SAMESITE: 'lax',
};

test('a user signs in to an app whose variables were pasted with quotes and line breaks', async ({
  page,
  context,
  signOut,
}) => {
  const set = Object.entries(values).filter(([, value]) => value);
  const pasted = set.map(([name, value]) => [name, ` "${value}"\r\n`]);
  const app = await startOwnApp(Object.fromEntries(pasted));
  await page.goto(`${app.url}/dashboard`);
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  await expect(page.getByRole('main')).toContainText('Grace Hopper');
  const cookie = (await context.cookies()).find(({ name }) => name === 'pasted-session');
  expect(cookie).toMatchObject({ sameSite: 'Lax', domain: 'localhost' });
  expect(cookie?.expires).toBeLessThan(Date.now() / 1000 + 3700);
  await page.reload();
  await expect(page.getByRole('main')).toContainText('Grace Hopper');
  await signOut();
  await page.close();
  await app.stop();
});

test('shell variables don’t reach an app under test', async ({ page, context }) => {
  const before = { ...process.env };
  const poison = {
    APP_URL: 'https://elsewhere.example',
    WORKOS_COOKIE_DOMAIN: 'elsewhere.example',
    WORKOS_COOKIE_MAX_AGE: '0',
    WORKOS_COOKIE_NAME: 'elsewhere',
    WORKOS_COOKIE_SAMESITE: 'none',
  };
  Object.assign(process.env, poison);
  const app = await startOwnApp();
  for (const name of Object.keys(poison)) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  await page.goto(`${app.url}/dashboard`);
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  await page.waitForURL(`${app.url}/dashboard`);
  const session = (await context.cookies()).find(({ name }) => name === 'wos-session');
  expect(session).toMatchObject({ domain: 'localhost', sameSite: 'Lax' });
  expect(Object.keys(productionVariables).sort()).toEqual([...variableNames].sort());
  await page.close();
  await app.stop();
});

test('a sign-in that began before a restart finishes after it', async ({ page }) => {
  const first = await startOwnApp();
  await page.goto(`${first.url}/dashboard?from=mail`);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await first.stop();
  const second = await startOwnApp({}, Number(new URL(first.url).port));
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  await page.waitForURL(`${first.url}/dashboard?from=mail`);
  await expect(page.getByRole('main')).toContainText('Grace Hopper');
  await page.close();
  await second.stop();
});
