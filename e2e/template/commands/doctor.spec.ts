import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appUrl, appVariables, origin } from '@/mocks/env';
import { examine } from '@/scripts/doctor/examine';
import { createUser, type NewUser } from '@/scripts/lib/mock';
import { startOwnMock } from '@/scripts/lib/own-process';
import { sessionCookie } from '@/scripts/lib/session-cookie';
import { authenticate } from '@/scripts/lib/workos';
import { expect, test } from '../../support/fixtures';
import { runScript, startScript } from '../../support/run-script';

const connected = { ...appVariables, APP_URL: appUrl };

async function sessionOf(values: NewUser) {
  const { email } = await createUser(values);
  return (await sessionCookie(await authenticate(email))).value;
}

async function findings(env: Record<string, string>, session?: string) {
  const lines: string[] = [];
  for await (const { level, text } of examine({ ...connected, ...env }, session)) {
    lines.push(`${level}: ${text}`);
  }
  return lines.join('\n');
}

test('the doctor passes a healthy environment', async () => {
  const session = await sessionOf({
    memberships: [{ organization: 'Healthy', role: 'member', permissions: ['members:read'] }],
    featureFlags: ['bulk-invites'],
  });
  const { code, output } = await runScript('scripts/doctor.ts', {
    cwd: test.info().outputDir,
    args: ['--session', session],
    env: connected,
  });
  for (const line of [
    '✓ Installed packages are compatible.',
    '✓ Every variable is set and valid.',
    '✓ The API key works.',
    '✓ WorkOS has every flag in lib/authz.ts.',
    '✓ WorkOS has a schema for every audit event in lib/authz.ts.',
    `✓ The redirect URI is ${appUrl}/callback.`,
    '✓ WorkOS accepts the redirect URI.',
    `✓ The app starts a sign-in at ${appUrl}/sign-in`,
    `✓ ${origin} issues tokens for agents.`,
    '✓ MCP clients identify themselves with metadata documents, or register.',
    `✓ WorkOS issues tokens for ${appUrl}/mcp.`,
    '✓ WorkOS signed the access token.',
    '✓ The token has the role member (permissions: 1, flags: 1).',
  ]) {
    expect(output).toContain(line);
  }
  expect(output).toMatch(/✓ The session cookie has \d+ of 4096 bytes/);
  expect(output).toMatch(/, 0 failed/);
  expect(code).toBe(0);
});

test('the doctor ends quietly once its output isn’t read', async () => {
  const { output, ended, hangUp } = startScript('scripts/doctor.ts', {
    cwd: test.info().outputDir,
    env: connected,
  });
  hangUp();
  await ended;
  expect(output.text).not.toContain('EPIPE');
  expect(output.text).not.toContain('    at ');
});

const failureCases: Record<string, [Record<string, string>, string]> = {
  'a variable is malformed': [
    { WORKOS_CLIENT_ID: 'abc' },
    'WORKOS_CLIENT_ID must start with client_',
  ],
  'an API key is from another environment': [
    { WORKOS_API_KEY: 'sk_test_other' },
    'The API key doesn’t work',
  ],
  'a client doesn’t exist': [{ WORKOS_CLIENT_ID: 'client_other' }, 'http://localhost'],
  'WorkOS isn’t responding': [{ WORKOS_API_PORT: '9' }, 'http://localhost:9 isn’t responding'],
  'a redirect URI isn’t registered': [
    { APP_URL: 'https://app.example.com' },
    'WorkOS doesn’t accept the redirect URI https://app.example.com/callback',
  ],
  'a redirect URI is on another host': [
    { WORKOS_REDIRECT_URI: 'http://127.0.0.1:3000/callback' },
    'The redirect URI http://127.0.0.1:3000/callback isn’t at',
  ],
  'a URL isn’t https': [
    { APP_URL: 'http://app.example.com' },
    'The redirect URI http://app.example.com/callback isn’t https',
  ],
  'an AuthKit domain doesn’t exist': [
    { WORKOS_AUTHKIT_DOMAIN: `${origin},http://localhost:9/` },
    'http://localhost:9 returns no metadata of an authorization server',
  ],
  'an AuthKit domain has another issuer': [
    { WORKOS_AUTHKIT_DOMAIN: origin.replace('localhost', 'LOCALHOST') },
    `The issuer of ${origin.replace('localhost', 'LOCALHOST')} is ${origin}`,
  ],
  'the MCP server isn’t a resource indicator': [
    { APP_URL: 'http://localhost:9' },
    'WorkOS doesn’t issue tokens for http://localhost:9/mcp',
  ],
  'production uses the mock’s password': [
    {
      NODE_ENV: 'production',
      WORKOS_COOKIE_PASSWORD: 'only-for-the-mock-workos-never-for-production',
    },
    'WORKOS_COOKIE_PASSWORD is the mock’s public password',
  ],
};

for (const [name, [env, line]] of Object.entries(failureCases)) {
  test(`the doctor fails when ${name}`, async () => {
    expect(await findings(env)).toContain(`failure: ${line}`);
  });
}

const warningCases: Record<string, [NewUser, string]> = {
  'has no organization': [{}, 'The token has no organization'],
  'has permissions that the code doesn’t define': [
    { memberships: [{ organization: 'Odd', role: 'admin', permissions: ['odd:thing'] }] },
    'The token has odd:thing, which lib/authz.ts doesn’t define',
  ],
  'nearly fills its cookie': [
    { featureFlags: Array.from({ length: 60 }, (_, n) => `a-feature-flag-number-${n}`) },
    'The session cookie has',
  ],
};

for (const [name, [user, line]] of Object.entries(warningCases)) {
  test(`the doctor warns about a session that ${name}`, async () => {
    expect(await findings({}, await sessionOf(user))).toContain(`warning: ${line}`);
  });
}

test('the doctor warns about a password that is easy to guess', async () => {
  const env = { WORKOS_CUSTOM_DOMAIN: 'localhost' };
  expect(await findings(env)).not.toContain('easy to guess');
  expect(await findings({ ...env, WORKOS_COOKIE_PASSWORD: 'x'.repeat(40) })).toContain(
    'warning: WORKOS_COOKIE_PASSWORD is long enough but easy to guess',
  );
});

test('the doctor treats a copied .env.example as unset', async () => {
  const cwd = test.info().outputDir;
  mkdirSync(cwd, { recursive: true });
  copyFileSync('.env.example', join(cwd, '.env.local'));
  const { output } = await runScript('scripts/doctor.ts', { cwd, env: { APP_URL: appUrl } });
  expect(output).toContain('! No WorkOS environment is connected');
  expect(output).toContain('✓ Every variable is set and valid.');
});

test('without an environment, the doctor checks the mock whatever .env.local says', async () => {
  const cwd = test.info().outputDir;
  mkdirSync(cwd, { recursive: true });
  writeFileSync(
    join(cwd, '.env.local'),
    'WORKOS_API_HOSTNAME=elsewhere.example\nWORKOS_COOKIE_PASSWORD=short\n',
  );
  const env = { APP_URL: appUrl, MOCK_WORKOS_PORT: appVariables.WORKOS_API_PORT };
  const { output } = await runScript('scripts/doctor.ts', { cwd, env });
  expect(output).toContain('✓ Every variable is set and valid.');
  expect(output).toContain('✓ The API key works.');
});

test('the doctor accepts variables that were pasted with quotes and line breaks', async () => {
  const pasted = Object.entries(connected).map(([name, value]) => [name, ` "${value}"\n`]);
  const env = Object.fromEntries(pasted);
  const { output } = await runScript('scripts/doctor.ts', { cwd: test.info().outputDir, env });
  expect(output).toContain('! No WorkOS environment is connected');
  expect(output).toContain('✓ The API key works.');
  expect(output).toContain('✓ WorkOS accepts the redirect URI.');
});

test('the doctor can’t open a session sealed with another password', async () => {
  const { code, output } = await runScript('scripts/doctor.ts', {
    cwd: test.info().outputDir,
    args: ['--session', 'nonsense'],
    env: connected,
  });
  expect(output).toContain('✗ The session can’t be opened');
  expect(output).toContain('→ Copy the whole value of wos-session');
  expect(code).toBe(1);
});

for (const [name, args, env, code, message] of [
  ['for help', ['--help'], {}, 0, /^Usage/],
  ['that doesn’t exist', ['--sesion', 'x'], {}, 2, /^Unknown option '--sesion'/],
  ['that npm consumed', [], { npm_config_session: 'x' }, 2, /^npm consumed --session itself/],
] as [string, string[], Record<string, string>, number, RegExp][]) {
  test(`the doctor prints its usage for an option ${name}`, async () => {
    const cwd = test.info().outputDir;
    const result = await runScript('scripts/doctor.ts', { cwd, args, env });
    expect(result.output).toMatch(message);
    expect(result.output).toContain('Usage: npm run doctor');
    expect(result.output).not.toContain('    at ');
    expect(result.code).toBe(code);
  });
}

test('the doctor names flags with exceptions that the client ignores', async () => {
  const mock = await startOwnMock();
  const control = (method: string, path: string, body?: object) =>
    fetch(`${mock.url}${path}`, {
      method,
      headers: { authorization: 'Bearer sk_test_mock' },
      body: body && JSON.stringify(body),
    });
  const env = { WORKOS_API_PORT: mock.port };
  await control('PATCH', '/_mock/feature-flags/quick-actions', { default_value: true });
  const users = await (await control('GET', '/user_management/users?limit=1')).json();
  await control('DELETE', `/feature-flags/quick-actions/targets/${users.data[0].id}`);
  expect(await findings(env)).toContain(
    'warning: quick-actions is on by default, with exceptions that @workos-inc/node ignores: 1',
  );
  await control('POST', '/_mock/faults', { path: '/sdk/feature-flags', status: 403 });
  expect(await findings(env)).toContain('warning: WorkOS didn’t return the feature flags');
  await control('DELETE', '/_mock/faults');
  const json = {};
  await control('POST', '/_mock/faults', { path: '/sdk/feature-flags', status: 200, json });
  expect(await findings(env)).toContain('warning: WorkOS doesn’t have these flags');
  await mock.stop();
});

test('the doctor names single sign-on connections that no one can use', async () => {
  const own = await startOwnMock();
  const env = { WORKOS_API_PORT: own.port };
  expect(await findings(env)).toContain('ok: Single sign-on connections: 2, all active');
  const headers = { authorization: `Bearer ${appVariables.WORKOS_API_KEY}` };
  const { data } = await (await fetch(`${own.url}/connections`, { headers })).json();
  const [{ organization_id: organization, name }] = data;
  await fetch(`${own.url}/_mock/connections`, {
    method: 'PUT',
    body: JSON.stringify({ organization, type: 'OktaSAML', state: 'inactive' }),
  });
  expect(await findings(env)).toContain(`these single sign-on connections: ${name} (inactive)`);
  await own.stop();
});

test('the doctor says what MCP clients can’t do', async () => {
  const own = await startOwnMock();
  const env = { WORKOS_API_PORT: own.port, WORKOS_AUTHKIT_DOMAIN: own.url };
  const send = (method: string, path: string, body?: object) =>
    fetch(`${own.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${appVariables.WORKOS_API_KEY}` },
      body: body && JSON.stringify(body),
    });
  const configure = (fields: object) => send('PATCH', '/_mock/connect-configuration', fields);
  await configure({ dynamicRegistration: false });
  expect(await findings(env)).toContain('ok: MCP clients identify themselves with metadata docu');
  await configure({ dynamicRegistration: true, metadataDocuments: false });
  expect(await findings(env)).toContain('warning: MCP clients can only register');
  await configure({ dynamicRegistration: false });
  expect(await findings(env)).toContain('failure: No MCP client can connect');

  const resources = '/user_management/authkit_oauth_resources';
  const { data } = await (await send('GET', resources)).json();
  await send('DELETE', `${resources}/${data[0].id}`);
  expect(await findings(env)).toContain(`failure: WorkOS doesn’t issue tokens for ${appUrl}/mcp`);
  await send('POST', '/_mock/faults', { path: resources, status: 403 });
  expect(await findings(env)).toContain('warning: WorkOS didn’t return the MCP resource indicato');
  await own.stop();
});

test('without an AuthKit domain, the doctor doesn’t mention agents', async () => {
  expect(await findings({ WORKOS_AUTHKIT_DOMAIN: '' })).not.toMatch(/agents|MCP/);
});
