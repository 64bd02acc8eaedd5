import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { appUrl, origin } from '@/mocks/env';
import {
  changeGrants,
  control,
  createUser,
  failNext,
  refreshOutage,
  type TestUser,
} from '@/scripts/lib/mock';
import { startOwnMock } from '@/scripts/lib/own-process';
import { workos } from '@/scripts/lib/workos';
import { expect, test } from '../support/fixtures';
import { runScript, startScript } from '../support/run-script';

const script = 'examples/cli/cli.mjs';

/** Each test has its own tokens. */
function options(args: string[], env: Record<string, string> = {}) {
  const cwd = test.info().outputDir;
  const variables = { XDG_CONFIG_HOME: cwd, WORKOS_API_URL: origin, APP_URL: appUrl, ...env };
  return { cwd, args, env: variables };
}

const run = async (command: string, env?: Record<string, string>) => {
  const { code, output } = await runScript(script, options([command], env));
  return { code, output: output.trim() };
};

const newUser = (permissions = ['members:read', 'reports:read']) =>
  createUser({ memberships: [{ organization: 'Terminals', role: 'member', permissions }] });

/** Opens the link that the tool prints, and presses a button there. */
async function decide(page: Page, user: TestUser, button: string, api = origin) {
  const tool = startScript(script, options(['login'], { WORKOS_API_URL: api }));
  await expect.poll(() => tool.output.text).toContain('/device?user_code=');
  const [link = '', code = ''] = /http\S+user_code=(\S+)/.exec(tool.output.text) ?? [];
  await page.goto(link);
  await expect(page.getByRole('textbox', { name: 'Code' })).toHaveValue(code);
  await page.getByRole('textbox', { name: 'Email' }).fill(user.email);
  await page.getByRole('button', { name: button }).click();
  return tool;
}

async function logIn(page: Page, user: TestUser) {
  const { output, ended } = await decide(page, user, 'Connect');
  await expect(page.getByRole('heading', { name: 'Device connected' })).toBeVisible();
  expect(await ended).toEqual([0, null]);
  expect(output.text).toContain(`You’re signed in as ${user.email}.`);
}

const tokensFile = () => join(test.info().outputDir, 'starter-cli', 'tokens.json');

test('someone logs in from a terminal, calls the app, and logs out', async ({ page }) => {
  const user = await newUser();
  await logIn(page, user);
  expect(statSync(tokensFile()).mode & 0o777).toBe(0o600);

  const { output } = await run('whoami');
  expect(JSON.parse(output)).toMatchObject({
    id: user.id,
    organizationId: user.organizations[0],
  });
  expect((await run('members')).output).toBe(`${user.email}  member  active`);

  const { refresh_token: refreshToken } = JSON.parse(readFileSync(tokensFile(), 'utf8'));
  expect(await run('logout')).toEqual({ code: 0, output: 'You’re signed out.' });
  expect(await run('whoami')).toEqual({ code: 1, output: 'Log in first.' });
  const clientId = 'client_mock';
  const refresh = workos.userManagement.authenticateWithRefreshToken({ clientId, refreshToken });
  await expect(refresh).rejects.toThrow('Session has already ended.');
});

test('every member is listed, however many there are', async ({ page }) => {
  const user = await newUser();
  await control('POST', `/organizations/${user.organizations[0]}/members`, { count: 150 });
  await logIn(page, user);
  const { output } = await run('members');
  expect(output.split('\n')).toHaveLength(151);
});

test('an expired token is refreshed, and an outage doesn’t end the sign-in', async ({ page }) => {
  const user = await newUser();
  await changeGrants(user, { accessTokenTtl: -60 });
  await logIn(page, user);
  const before = readFileSync(tokensFile(), 'utf8');
  await changeGrants(user, { accessTokenTtl: 300 });
  await failNext(user, { ...refreshOutage, times: 1 });
  expect((await run('whoami')).output).toBe('WorkOS isn’t responding. Try again.');

  expect(JSON.parse((await run('whoami')).output)).toMatchObject({ id: user.id });
  const after = readFileSync(tokensFile(), 'utf8');
  expect(JSON.parse(after).refresh_token).not.toBe(JSON.parse(before).refresh_token);
});

test('someone without a permission learns which one', async ({ page }) => {
  const user = await newUser(['reports:read']);
  await logIn(page, user);
  expect(await run('members')).toEqual({
    code: 1,
    output: 'This endpoint requires the members:read permission.',
  });
});

test('someone whose account was deleted is signed out', async ({ page }) => {
  const user = await newUser();
  await changeGrants(user, { accessTokenTtl: -60 });
  await logIn(page, user);
  await workos.userManagement.deleteUser(user.id);
  expect((await run('whoami')).output).toBe('Your sign-in has ended. Log in again.');
});

test('a sign-in that its user denies ends the login', async ({ page }) => {
  const { output, ended } = await decide(page, await newUser(), 'Deny');
  expect(await ended).toEqual([1, null]);
  expect(output.text).toContain('You denied the sign-in.');
});

test('the tool waits longer when WorkOS says so, and a late code ends the login', async () => {
  const { url, stop } = await startOwnMock();
  const fail = (error: string) =>
    fetch(`${url}/_mock/faults`, {
      method: 'POST',
      body: JSON.stringify({ path: '/user_management/authenticate', error, times: 1 }),
    });
  await fail('slow_down');
  await fail('expired_token');
  test.setTimeout(60_000);
  const start = performance.now();
  const { code, output } = await run('login', { WORKOS_API_URL: url });
  expect(output).toContain('The code has expired. Log in again.');
  expect(code).toBe(1);
  // Five seconds before the first request, and ten before the second.
  expect(performance.now() - start).toBeGreaterThan(15_000);
  await stop();
});

test('what can’t work is explained in a sentence', async () => {
  const nowhere = { WORKOS_API_URL: 'http://localhost:9' };
  expect(await run('login', nowhere)).toEqual({
    code: 1,
    output: 'http://localhost:9 can’t be reached.',
  });
  expect((await run('login', { WORKOS_CLIENT_ID: 'client_other' })).output).toBe(
    'WorkOS doesn’t know this WORKOS_CLIENT_ID.',
  );
  expect((await run('toString')).output).toBe('Commands: login, whoami, members, logout');
});
