import { createUser, requests } from '@/scripts/lib/mock';
import { startOwnApp } from '@/scripts/lib/own-process';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { expect, test } from './support/fixtures';
import { loseFirstResponse, lostResponse } from './support/lose-response';

test('a request unseals the session twice, verifies the token once, and doesn’t call WorkOS', async () => {
  const app = await startOwnApp({
    NODE_OPTIONS: `--import ${new URL('support/count-work.mjs', import.meta.url).href}`,
  });
  const user = await createUser({ memberships: [{ organization: 'Costly', role: 'admin' }] });
  const { name, value } = await sessionCookie(await authenticate(user.email));
  const headers = { cookie: `${name}=${value}`, accept: 'text/html' };

  async function costOf(path: string, sent: Record<string, string>) {
    const before = app.output.text.length;
    const response = await fetch(`${app.url}${path}`, { headers: sent, redirect: 'manual' });
    await response.text();
    const output = app.output.text.slice(before);
    return {
      unseals: output.split('counted: unseal').length - 1,
      verifies: output.split('counted: verify').length - 1,
    };
  }

  // A process's first request fetches the keys, and the names of the user's organizations.
  await costOf('/dashboard', headers);
  const received = await requests(user);
  for (const path of ['/dashboard', '/dashboard/settings', '/api/me']) {
    expect(await costOf(path, headers), path).toEqual({ unseals: 2, verifies: 1 });
  }
  expect(await costOf('/setup', headers)).toEqual({ unseals: 1, verifies: 1 });
  expect(await costOf('/', headers)).toEqual({ unseals: 0, verifies: 0 });
  for (const path of ['/', '/setup', '/dashboard']) {
    expect(await costOf(path, {}), path).toEqual({ unseals: 0, verifies: 0 });
  }
  expect(await requests(user)).toEqual(received);
  await app.stop();
});

test('actions seconds apart refresh the session once, and a lost response signs no one out', async ({
  page,
  signInFast,
  consoleErrors,
}) => {
  consoleErrors.allowed.push(lostResponse);
  // Its tokens are a minute old when they arrive, so each action refreshes them: the second one with the token
  // that the lost response replaced.
  const old = { clockOffset: -60 };
  const membership = { organization: 'Lossy', role: 'admin' };
  for (const [values, refreshes] of [
    [{}, 0],
    [old, 2],
  ] as const) {
    const user = await createUser({ memberships: [membership], ...values });
    await signInFast(user);
    await page.goto('/dashboard/settings');
    const before = (await requests(user)).length;
    await loseFirstResponse(page);
    for (const name of ['First', 'Second']) {
      await page.getByRole('textbox', { name: 'Organization name' }).fill(name);
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page.getByRole('banner')).toContainText(name);
    }
    await page.unrouteAll();
    const made = (await requests(user)).slice(before).filter(({ grant }) => grant);
    expect(made.map(({ grant, status }) => [grant, status])).toEqual(
      Array.from({ length: refreshes }, () => ['refresh_token', 200]),
    );
    expect((await page.request.get('/api/me')).status()).toBe(200);
  }
});
