import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type Env, type EnvProblem, inspectEnv, variableNames } from '@/lib/env';
import { clean, cleanEnv } from '@/lib/env/clean.mjs';
import { findLoopbackUrl } from '@/lib/env/loopback';

const complete = {
  WORKOS_CLIENT_ID: 'client_01H',
  WORKOS_API_KEY: 'sk_test_1',
  WORKOS_COOKIE_PASSWORD: 'x'.repeat(32),
};
const mock = {
  WORKOS_API_HOSTNAME: 'localhost',
  WORKOS_API_PORT: '4100',
  WORKOS_API_HTTPS: 'false',
};
const mockPassword = { WORKOS_COOKIE_PASSWORD: 'only-for-the-mock-workos-never-for-production' };
const production = { NODE_ENV: 'production' };

const lineBreak = 'has a line break in it. Paste it as one line';

const oneAddress = 'must be a single URL without a path, such as https://app.example.com';

const redisUrl = 'must be a URL such as redis://localhost:6379, or with rediss:// for TLS';

type Case = [Record<string, string>, Partial<EnvProblem>[]];

const cases: Record<string, Case> = {
  'is complete with three variables': [complete, []],
  'is complete in production': [{ ...complete, ...production }, []],
  'may use a mock in development': [{ ...complete, ...mockPassword, ...mock }, []],
  'treats an empty value as unset': [
    { ...complete, WORKOS_API_KEY: '', APP_URL: '' },
    [{ name: 'WORKOS_API_KEY', state: 'missing' }],
  ],
  'accepts keys with any characters': [
    { ...complete, WORKOS_CLIENT_ID: 'client_a-1', WORKOS_API_KEY: 'sk_live_a+b/c-d.e=' },
    [],
  ],
  'treats spaces and empty quotes as unset': [
    { ...complete, WORKOS_API_KEY: ' \n', APP_URL: '""' },
    [{ name: 'WORKOS_API_KEY', state: 'missing' }],
  ],
  'has one line per value': [
    {
      ...complete,
      WORKOS_WEBHOOK_SECRET: 'whsec_1\nAPP_URL=x',
      APP_URL: 'https://a.example\n.com',
    },
    [
      { name: 'WORKOS_WEBHOOK_SECRET', state: 'malformed', message: lineBreak },
      { name: 'APP_URL', state: 'malformed', message: lineBreak },
    ],
  ],
  'explains why the session can’t be strict': [
    { ...complete, WORKOS_COOKIE_SAMESITE: 'strict' },
    [
      {
        name: 'WORKOS_COOKIE_SAMESITE',
        state: 'malformed',
        message:
          'must be lax or none: with strict, the browser doesn’t send the session when WorkOS redirects back, so sign-in never finishes',
      },
    ],
  ],
  'requires a valid client ID': [
    { ...complete, WORKOS_CLIENT_ID: 'sk_test_1' },
    [{ name: 'WORKOS_CLIENT_ID', state: 'malformed', message: 'must start with client_' }],
  ],
  'requires a password of 32 characters': [
    { ...complete, WORKOS_COOKIE_PASSWORD: 'x'.repeat(31) },
    [{ name: 'WORKOS_COOKIE_PASSWORD', state: 'malformed' }],
  ],
  'requires a URL with a scheme': [
    { ...complete, APP_URL: 'app.example.com' },
    [{ name: 'APP_URL', state: 'malformed' }],
  ],
  'requires a single URL without a path': [
    { ...complete, APP_URL: 'https://a.example,https://b.example' },
    [{ name: 'APP_URL', state: 'malformed', message: oneAddress }],
  ],
  'accepts a URL with a slash at the end': [{ ...complete, APP_URL: 'https://a.example/' }, []],
  'requires a hostname without a scheme': [
    { ...complete, WORKOS_API_HOSTNAME: 'https://api.workos.com' },
    [{ name: 'WORKOS_API_HOSTNAME', state: 'malformed' }],
  ],
  'accepts a Redis with a password, a database, and TLS': [
    { ...complete, REDIS_URL: 'rediss://user:pa%20ss@cache.example.com:6380/2' },
    [],
  ],
  'requires a Redis URL without a path': [
    { ...complete, REDIS_URL: 'redis://localhost:6379/cache' },
    [{ name: 'REDIS_URL', state: 'malformed', message: redisUrl }],
  ],
  'requires a Redis URL with its scheme': [
    { ...complete, REDIS_URL: 'localhost:6379' },
    [{ name: 'REDIS_URL', state: 'malformed', message: redisUrl }],
  ],
  'requires a long secret for the scheduler': [
    { ...complete, CRON_SECRET: 'short' },
    [{ name: 'CRON_SECRET', state: 'malformed', message: 'must have at least 16 characters' }],
  ],
  'rejects a mock in production': [
    { ...complete, ...production, ...mock },
    [{ name: 'WORKOS_API_HOSTNAME', state: 'refused' }],
  ],
  'rejects a mock in production on Vercel': [
    { ...complete, VERCEL_ENV: 'production', ...mock },
    [{ name: 'WORKOS_API_HOSTNAME', state: 'refused' }],
  ],
  'allows a mock in production if configured': [
    { ...complete, ...production, ...mock, ALLOW_MOCK_WORKOS: '1' },
    [],
  ],
  'allows a WorkOS custom domain in production': [
    {
      ...complete,
      ...production,
      WORKOS_API_HOSTNAME: 'auth.example.com',
      WORKOS_CUSTOM_DOMAIN: 'auth.example.com',
    },
    [],
  ],
  'rejects the mock’s password in production, mock or not': [
    { ...complete, ...production, ...mockPassword, ...mock, ALLOW_MOCK_WORKOS: '1' },
    [{ name: 'WORKOS_COOKIE_PASSWORD', state: 'refused' }],
  ],
  'reports all problems together': [
    { ...production, ...mock, APP_URL: 'nowhere' },
    [
      { name: 'WORKOS_CLIENT_ID', state: 'missing' },
      { name: 'WORKOS_API_KEY', state: 'missing' },
      { name: 'WORKOS_COOKIE_PASSWORD', state: 'missing' },
      { name: 'APP_URL', state: 'malformed' },
      { name: 'WORKOS_API_HOSTNAME', state: 'refused' },
    ],
  ],
};

for (const [name, [source, expected]] of Object.entries(cases)) {
  test(`the environment ${name}`, () => {
    const { problems } = inspectEnv(source);
    expect(problems).toEqual(expected.map((problem) => expect.objectContaining(problem)));
  });
}

const pasted: Record<string, string> = {
  blanks: ' \t sk_1 ',
  'a line break': 'sk_1\r\n',
  quotes: '"sk_1"',
  'other quotes': "'sk_1'",
  'all of them': '\n "` sk_1 `\n" ',
};

for (const [name, value] of Object.entries(pasted)) {
  test(`a value pasted with ${name} is cleaned for the app and the libraries`, () => {
    const source = { ...complete, WORKOS_API_KEY: value, OTHER: value };
    expect(inspectEnv(source).env.WORKOS_API_KEY).toBe('sk_1');
    cleanEnv(variableNames, source);
    expect(source).toEqual({ ...complete, WORKOS_API_KEY: 'sk_1', OTHER: value });
  });
}

test('a value pasted with quotes is cleaned for the build', () => {
  const script = `await import('./next.config.mjs');
    console.log(process.env.NEXT_DEPLOYMENT_ID, process.env.NEXT_PUBLIC_WORKOS_REDIRECT_URI)`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: {
      NODE_ENV: 'production',
      NEXT_DEPLOYMENT_ID: ' "v1"\n',
      NEXT_PUBLIC_WORKOS_REDIRECT_URI: "'https://a.example'",
    },
    encoding: 'utf8',
  });
  expect(output).toBe('v1 https://a.example\n');
});

test('quotes and spaces inside a value stay', () => {
  for (const value of [`it's 5" long`, '"', `"half`, `a "b"`]) expect(clean(value)).toBe(value);
});

test('a URL that points to the visitor’s own machine is named, with how to change it', () => {
  const local = { APP_URL: 'http://localhost:3000' };
  const phone = 'http://192.168.1.20:3000';
  const name = (env: Partial<Env>) => findLoopbackUrl(env, phone).map(({ message }) => message);
  const where = 'points to localhost:3000, which is the visitor’s own machine. ';
  const what = 'Set it to the URL that users open, such as ';
  expect(name(local)).toEqual([`${where}${what}${phone}`]);
  expect(name({ ...local, NODE_ENV: 'development' })).toEqual([
    `${where}${what}APP_URL=${phone} npm run dev`,
  ]);
  expect(findLoopbackUrl(local, 'http://127.0.0.1:3000')).toEqual([]);
});

test('.env.example has every variable once, with a comment', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n');
  const names = lines.flatMap((line) => /^(?:# )?([A-Z_]+)=/.exec(line)?.[1] ?? []);
  expect(names).toEqual(variableNames);
  for (const name of names) {
    const line = lines.findIndex((text) => text.endsWith(`${name}=`));
    expect(lines[line - 1]).toMatch(/^# .{15,}\.|openssl/);
  }
});
