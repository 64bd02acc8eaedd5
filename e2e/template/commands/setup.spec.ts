import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { appVariables } from '@/mocks/env';
import { startOwnMock } from '@/scripts/lib/own-process';
import { runScript } from '../../support/run-script';

const { WORKOS_CLIENT_ID, WORKOS_API_KEY, WORKOS_API_HOSTNAME, WORKOS_API_PORT, WORKOS_API_HTTPS } =
  appVariables;
const mock = { WORKOS_API_HOSTNAME, WORKOS_API_PORT, WORKOS_API_HTTPS };

/** Runs the command in a folder with this `.env.local`. */
async function setUp(content: string, answers: Record<string, string>, env = {}) {
  const cwd = test.info().outputDir;
  const file = join(cwd, '.env.local');
  mkdirSync(cwd, { recursive: true });
  if (content) writeFileSync(file, content);
  const { output } = await runScript('scripts/setup.ts', {
    cwd,
    env: { ...mock, ...env },
    answers,
  });
  return { output, written: readFileSync(file, 'utf8') };
}

test('setup prompts for missing variables, hides the key, and runs the doctor', async () => {
  const { output, written } = await setUp('', {
    'Client ID.': 'not one',
    'must start with client_': `${'\x7f'.repeat(7)}${WORKOS_CLIENT_ID}`,
    'Secret key': WORKOS_API_KEY,
  });
  expect(written).toMatch(
    new RegExp(
      `^WORKOS_CLIENT_ID=${WORKOS_CLIENT_ID}\nWORKOS_API_KEY=${WORKOS_API_KEY}\nWORKOS_COOKIE_PASSWORD=.{44}\n$`,
    ),
  );
  expect(output).not.toContain(WORKOS_API_KEY);
  expect(output).toContain('✓ The API key works.');
});

test('setup fills in the lines of the example and leaves the rest unchanged', async () => {
  const before =
    '# Mine\nWORKOS_CLIENT_ID=client_mine\nWORKOS_API_KEY=\nWORKOS_WEBHOOK_SECRET= # later\nAPP_URL=http://localhost:3000';
  const { output, written } = await setUp(before, { 'Secret key': WORKOS_API_KEY });
  expect(written).toMatch(
    new RegExp(
      `^${before.replace('WORKOS_API_KEY=', `WORKOS_API_KEY=${WORKOS_API_KEY}`)}\nWORKOS_COOKIE_PASSWORD=.{44}\n$`,
    ),
  );
  expect(output).toContain('for the keys of client_mine');
});

test('setup doesn’t mix the mock’s variables with an environment’s', async () => {
  const before = `WORKOS_CLIENT_ID=${WORKOS_CLIENT_ID}\n`;
  const { output, written } = await setUp(before, {});
  expect(output).toContain('contains the mock’s variables');
  expect(written).toBe(before);
});

test('setup creates the audit event schemas that the doctor found missing', async () => {
  const people = test.info().outputPath('people.yml');
  writeFileSync(people, 'users: [{ email: ada@example.com }]\n');
  // Unlike the one with personas, it starts without the app's vocabulary.
  const own = await startOwnMock(undefined, {}, ['--people', people]);
  const env = { WORKOS_API_PORT: own.port };
  const { output } = await runScript('scripts/doctor.ts', {
    cwd: test.info().outputPath('before'),
    env: { ...appVariables, ...env },
  });
  expect(output).toContain('! WorkOS has no schema for these audit events');
  expect(output).toContain('→ Create the schemas with: npm run setup.');

  const answers = { 'Client ID.': WORKOS_CLIENT_ID, 'Secret key': WORKOS_API_KEY };
  const setup = await setUp('', answers, env);
  expect(setup.output).toMatch(/Created the schemas of \d\d audit events/);
  expect(setup.output).toContain('✓ WorkOS has a schema for every audit event in lib/authz.ts.');
  await own.stop();
});
