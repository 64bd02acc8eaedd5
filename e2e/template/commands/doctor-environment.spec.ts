import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { appUrl, appVariables } from '@/mocks/env';
import { examine } from '@/scripts/doctor/examine';
import { control } from '@/scripts/lib/mock';
import { startOwnMock } from '@/scripts/lib/own-process';
import { fetchWorkOS } from '../../support/fetch-workos';
import { runScript } from '../../support/run-script';

const oneShot = '/x/one-shot-environments';

async function findings(env: Record<string, string>) {
  const lines: string[] = [];
  for await (const { level, text } of examine({ ...appVariables, APP_URL: appUrl, ...env })) {
    lines.push(`${level}: ${text}`);
  }
  return lines.join('\n');
}

async function newEnvironment() {
  const { clientId, apiKey, claimToken } = (await fetchWorkOS('POST', oneShot)).body;
  return {
    WORKOS_CLIENT_ID: clientId,
    WORKOS_API_KEY: apiKey,
    WORKOS_CLAIM_TOKEN: claimToken,
  };
}

test('the doctor fails if the client and the key are from different environments', async () => {
  const { WORKOS_API_KEY } = await newEnvironment();
  expect(await findings({ WORKOS_API_KEY })).toContain(
    'failure: WORKOS_API_KEY and WORKOS_CLIENT_ID are from different environments',
  );
});

test('the doctor says whether a temporary environment can still be claimed', async () => {
  const env = await newEnvironment();
  expect(await findings(env)).toContain('warning: The WorkOS environment is temporary');
  expect(await findings({ ...env, WORKOS_CLAIM_TOKEN: '' })).not.toMatch(/temporary|CLAIM/);
  expect(await findings({ ...env, WORKOS_CLAIM_TOKEN: 'clm_old' })).toContain(
    'warning: WorkOS doesn’t accept WORKOS_CLAIM_TOKEN: it has expired, or',
  );
  const { nonce } = (
    await fetchWorkOS('POST', `${oneShot}/claim-nonces`, {
      client_id: env.WORKOS_CLIENT_ID,
      claim_token: env.WORKOS_CLAIM_TOKEN,
    })
  ).body;
  await control('POST', '/claims', { nonce });
  expect(await findings(env)).toContain('warning: The WorkOS environment is claimed');
});

test('the doctor warns if others can read .env.local', async () => {
  const cwd = test.info().outputDir;
  mkdirSync(cwd, { recursive: true });
  const file = join(cwd, '.env.local');
  writeFileSync(file, '', { mode: 0o644 });
  const env = { ...appVariables, APP_URL: appUrl };
  const open = await runScript('scripts/doctor.ts', { cwd, env });
  expect(open.output).toContain('! Others on this machine can read .env.local (mode 644).');
  expect(open.output).toContain('→ Run: chmod 600 .env.local.');
  chmodSync(file, 0o600);
  const closed = await runScript('scripts/doctor.ts', { cwd, env });
  expect(closed.output).toContain('✓ Only you can read .env.local.');
});

test('the doctor compares roles, permissions, and flags with lib/authz.ts', async () => {
  test.slow();
  const own = await startOwnMock(undefined, {}, ['--people', 'workos-seed.yml']);
  const env = { WORKOS_API_PORT: own.port };
  const call = (method: string, path: string, body?: object) =>
    fetchWorkOS(method, path, body, own.url);
  expect(await findings(env)).toContain(
    'ok: WorkOS has the roles and permissions in lib/authz.ts, and no others',
  );
  await call('POST', '/authorization/permissions', { slug: 'docs:read', name: 'Read' });
  await call('POST', '/authorization/roles', { slug: 'editor', name: 'Editor' });
  await call('PUT', '/authorization/roles/member/permissions', {
    permissions: ['members:read', 'billing:read', 'docs:read'],
  });
  await call('DELETE', '/authorization/permissions/reports:export');
  const user = { email: 'a@example.com', featureFlags: ['new-editor'] };
  await fetch(`${own.url}/_mock/users`, { method: 'POST', body: JSON.stringify(user) });
  const found = await findings(env);
  for (const line of [
    'WorkOS doesn’t have these permissions: reports:export',
    'lib/authz.ts doesn’t have these permissions of WorkOS, which grant nothing here: docs:read',
    'lib/authz.ts doesn’t have these roles of WorkOS, which grant nothing here: editor',
    'In WorkOS, the role member lacks reports:read',
    'In WorkOS, the role member also has billing:read, docs:read',
    'In WorkOS, the role admin lacks reports:export',
    'lib/authz.ts doesn’t have these flags of WorkOS, so nothing here uses them: new-editor',
  ]) {
    expect(found).toContain(`warning: ${line}`);
  }
  await fetch(`${own.url}/_mock/faults`, {
    method: 'POST',
    body: JSON.stringify({ path: '/authorization/roles', status: 403 }),
  });
  expect(await findings(env)).toContain('warning: WorkOS didn’t return its roles and permissions');
  await own.stop();
});
