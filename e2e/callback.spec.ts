import type { Page } from '@playwright/test';
import { sealData } from 'iron-session';
import { appVariables } from '@/mocks/env';
import { createUser, failNext } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { findPort } from '@/scripts/lib/ports';
import { startBadProxy } from './support/bad-proxy';
import { continueWithEmail, expect, test } from './support/fixtures';

test('canceling sign-in is confirmed, and the next try reaches the requested page', async ({
  page,
}) => {
  await page.goto('/dashboard?tab=2');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Sign-in canceled' })).toBeVisible();
  await signInAsGrace(page);
  await expect(page).toHaveURL('/dashboard?tab=2');
});

test('a callback without state explains what to configure', async ({ page }) => {
  await page.goto('/callback?code=01KEXAMPLE');
  await expect(
    page.getByRole('heading', { name: 'This sign-in link is incomplete' }),
  ).toBeVisible();
  await expect(page.getByText('set a Sign-in URL')).toBeVisible();
  await signInAsGrace(page);
  await expect(page).toHaveURL('/dashboard');
});

test('a callback with another browser’s state is rejected', async ({ page }) => {
  await page.goto('/callback?code=01KEXAMPLE&state=tampered');
  await expect(
    page.getByRole('heading', { name: 'Your browser didn’t send the sign-in cookie' }),
  ).toBeVisible();
  await signInAsGrace(page);
  await expect(page).toHaveURL('/dashboard');
});

test('a signed-in user who opens a callback twice lands on the page', async ({ page }) => {
  const callback = page.waitForRequest((request) => request.url().includes('/callback?'));
  await page.goto('/dashboard?from=mail');
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  await page.waitForURL('/dashboard?from=mail');
  await page.goto('/about');

  await page.goto((await callback).url());

  await expect(page).toHaveURL('/dashboard?from=mail');
});

test('a sign-in that lost its cookie restarts once by itself', async ({ page, context }) => {
  await page.goto('/dashboard?from=mail');
  await context.clearCookies({ name: /^wos-auth-verifier/ });
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  await expect(page).toHaveURL('/dashboard?from=mail');
});

test('a browser that blocks cookies gets an explanation instead of a loop', async ({ page }) => {
  const port = await findPort();
  const proxy = await startBadProxy(`http://localhost:${port}`);
  const app = await startOwnApp({ APP_URL: proxy.url }, port);
  proxy.dropsCookies = true;
  await page.goto(`${proxy.url}/dashboard?from=mail`);
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  await expect(
    page.getByRole('heading', { name: 'Your browser didn’t send the sign-in cookie' }),
  ).toBeVisible();

  proxy.dropsCookies = false;
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(`${proxy.url}/dashboard?from=mail`);
  await page.close();
  await app.stop();
  proxy.stop();
});

test('after ten minutes, a sign-in still reaches its page', async ({ page }) => {
  const state = await sealData(
    { returnPathname: '/dashboard?from=mail', codeVerifier: 'verifier', nonce: 'nonce' },
    { password: appVariables.WORKOS_COOKIE_PASSWORD, ttl: -600 },
  );
  await page.goto(`/callback?${new URLSearchParams({ code: '01KEXAMPLE', state })}`);
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
  await expect(page).toHaveURL('/dashboard?from=mail');
});

test('when WorkOS isn’t responding, the page shows an error and the next try works', async ({
  page,
}) => {
  const user = await createUser();
  await failNext(user, {
    path: '/user_management/authenticate',
    status: 503,
    headers: { 'Retry-After': '0' },
    times: 4,
  });
  await page.goto('/dashboard?from=mail');
  await continueWithEmail(page, user.email);
  await expect(page.getByRole('heading', { name: 'WorkOS isn’t responding' })).toBeVisible();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page).toHaveURL('/dashboard?from=mail');
});

async function signInAsGrace(page: Page) {
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Grace Hopper' }).click();
}
