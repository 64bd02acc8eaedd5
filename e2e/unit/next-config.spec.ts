import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { requiredNames, schema, variableNames } from '@/lib/env';

const complete = {
  WORKOS_CLIENT_ID: 'client_1',
  WORKOS_API_KEY: 'sk_1',
  WORKOS_COOKIE_PASSWORD: 'p'.repeat(32),
};

/** Where a build with these variables redirects the home page to. */
function readHomeRedirect(env: Record<string, string>): string | undefined {
  const config = pathToFileURL('next.config.mjs').href;
  const script = `const { default: config } = await import('${config}');
    const home = (await config.redirects()).find(({ source }) => source === '/');
    console.log(JSON.stringify(home ?? {}));`;
  const { PATH = '' } = process.env;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { PATH, NODE_ENV: 'production', ...env },
    encoding: 'utf8',
  });
  return JSON.parse(output).destination;
}

test('a build on Vercel without variables opens on /setup, and one with them doesn’t', () => {
  expect(readHomeRedirect({ VERCEL: '1' })).toBe('/setup');
  expect(readHomeRedirect({ VERCEL: '1', ...complete, WORKOS_API_KEY: ' "" ' })).toBe('/setup');
  expect(readHomeRedirect({ VERCEL: '1', ...complete })).toBeUndefined();
});

test('a build elsewhere leaves the home page to the server, which may get variables later', () => {
  expect(readHomeRedirect({})).toBeUndefined();
});

test('the variables that a build looks for are the required ones', () => {
  const required = variableNames.filter((name) => !schema.shape[name].isOptional());
  expect(requiredNames).toEqual(required);
});
