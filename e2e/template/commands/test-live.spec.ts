import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';
import { connect } from '@/scripts/doctor/api';
import { startOwnMock } from '@/scripts/lib/own-process';
import { findPort } from '@/scripts/lib/ports';
import { calls } from '@/scripts/live/compare/calls';
import { organizations, people } from '@/scripts/live/people';
import { runScript } from '../../support/run-script';

const keys = { LIVE_WORKOS_CLIENT_ID: 'client_mock', LIVE_WORKOS_API_KEY: 'sk_test_mock' };

const agreement = `Differences that aren’t known: 0, in ${calls.length} responses`;

/** The variables of a mock that stands in for WorkOS. */
const standIn = (port: string | number) => ({
  ...{ ...keys, LIVE_WORKOS_API_HOSTNAME: 'localhost' },
  ...{ LIVE_WORKOS_API_PORT: String(port), LIVE_WORKOS_API_HTTPS: 'false' },
});

const run = (env: Record<string, string>, ...args: string[]) =>
  runScript('scripts/test-live.ts', { cwd: '.', env, args });

/** Runs the command in a folder with one file of variables. */
function runIn(file: string, variables: Record<string, string>) {
  const cwd = test.info().outputPath();
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(cwd, file), lines.join(''));
  return runScript('scripts/test-live.ts', { cwd });
}

test('test:live is skipped without keys, and doesn’t take those of the app', async () => {
  const app = { WORKOS_CLIENT_ID: 'client_mine', WORKOS_API_KEY: 'sk_test_mine' };
  const { code, output } = await runIn('.env.local', app);
  expect(output).toMatch(/^Skipped: set LIVE_WORKOS_CLIENT_ID and LIVE_WORKOS_API_KEY, .*\n$/);
  expect(code).toBe(0);
});

const refused: Record<string, [Record<string, string>, string]> = {
  'a production key': [
    { ...keys, LIVE_WORKOS_API_KEY: 'sk_live_1' },
    'LIVE_WORKOS_API_KEY isn’t the key of a staging environment',
  ],
  'half of the keys': [{ LIVE_WORKOS_API_KEY: 'sk_test_1' }, 'LIVE_WORKOS_CLIENT_ID is missing.'],
  'a client ID that isn’t one': [
    { ...keys, LIVE_WORKOS_CLIENT_ID: 'mine' },
    'LIVE_WORKOS_CLIENT_ID must start with client_.',
  ],
  'an environment that can’t be reached': [standIn(1), 'http://localhost:1 isn’t responding.'],
};

for (const [name, [variables, message]] of Object.entries(refused)) {
  test(`test:live refuses ${name} in one sentence`, async () => {
    const { code, output } = await runIn('.env.live', variables);
    expect(output).toMatch(/^.*\n$/);
    expect(output).toContain(message);
    expect(code).toBe(1);
  });
}

test('test:live says that the API key is wrong', async () => {
  test.slow();
  const mock = await startOwnMock();
  const wrong = { ...standIn(mock.port), LIVE_WORKOS_API_KEY: 'sk_test_wrong' };
  const { code, output } = await run(wrong);
  expect(output).toMatch(/^The API key doesn’t work: .*[^?.]\.\n$/);
  expect(code).toBe(1);
  await mock.stop();
});

test('test:live says what to do about an environment that isn’t seeded', async () => {
  test.slow();
  const people = test.info().outputPath('people.yml');
  writeFileSync(people, 'users: []\n');
  const mock = await startOwnMock(undefined, { MOCK_PEOPLE: people });
  const { code, output } = await run(standIn(mock.port), '--compare');
  expect(output).toMatch(/^.* Create them: npx workos seed --file workos-seed.yml\n$/);
  expect(code).toBe(1);
  await mock.stop();
});

test('test:live passes twice where WorkOS is like the mock, and leaves nothing behind', async () => {
  test.setTimeout(300_000);
  const mock = await startOwnMock();
  const environment = standIn(mock.port);
  const first = await run({ ...environment, PORT: String(await findPort()) }, '--no-build');
  expect(first.output).toContain('10 passed');
  expect(first.output).toContain(agreement);
  expect(first.code).toBe(0);

  const { userManagement, organizations: api, apiKeys } = connectTo(mock.port);
  const admin = await userManagement.getUserByExternalId(people.admin.externalId);
  const { data } = await api.listOrganizations({ limit: 100 });
  const [organization, ...others] = data.filter(({ name }) => name === organizations.first.name);
  const organizationId = organization?.id ?? '';
  // What a run that was interrupted leaves, and a new API key of the environment changes.
  await userManagement.sendInvitation({ email: 'left@example.com', organizationId });
  await apiKeys.createOrganizationApiKey({ organizationId, name: 'Left', permissions: [] });
  await userManagement.updateUser({ userId: admin.id, password: crypto.randomUUID() });

  const second = await run(environment, '--compare');
  expect(second.output).toBe(`\n${agreement}\n`);
  expect(others).toEqual([]);
  const invitations = (await userManagement.listInvitations({ organizationId })).data;
  const left = [
    ...(await userManagement.listSessions(admin.id)).data,
    ...(await apiKeys.listOrganizationApiKeys({ organizationId })).data,
    ...invitations.filter(({ state }) => state === 'pending'),
  ];
  expect(left).toEqual([]);
  await mock.stop();
});

test('test:live names the key that WorkOS returns and the mock doesn’t', async () => {
  test.slow();
  const mock = await startOwnMock();
  const proxy = await startDrift(mock.url, (text) =>
    text.replaceAll('"last_sign_in_at":', '"last_seen_at":'),
  );
  const { code, output } = await run(standIn(proxy.port), '--compare');
  expect(output).toContain(`
GET /user_management/users/{admin}
  body.last_seen_at
    WorkOS    0000-00-00T00:00:00.000Z
    the mock  missing
  body.last_sign_in_at
    WorkOS    missing
    the mock  0000-00-00T00:00:00.000Z
`);
  expect(output).toMatch(/\nDifferences that aren’t known: [1-9]\d*, in \d+ responses\n$/);
  expect(code).toBe(1);
  proxy.stop();
  await mock.stop();
});

function connectTo(port: string) {
  return connect({
    ...{ WORKOS_CLIENT_ID: 'client_mock', WORKOS_API_KEY: 'sk_test_mock' },
    ...{ WORKOS_API_HOSTNAME: 'localhost', WORKOS_API_PORT: port, WORKOS_API_HTTPS: 'false' },
  });
}

/** Starts a proxy that changes the text of every response. */
async function startDrift(target: string, change: (text: string) => string) {
  const port = await findPort();
  const server = createServer(async (incoming, outgoing) => {
    const body = await readText(incoming);
    const { method, headers } = incoming;
    const { authorization = '', 'content-type': type = '' } = headers;
    const response = await fetch(`${target}${incoming.url}`, {
      ...{ method, body: body || undefined },
      headers: { ...(authorization && { authorization }), ...(type && { 'content-type': type }) },
    });
    const contentType = response.headers.get('content-type');
    outgoing.writeHead(response.status, contentType ? { 'content-type': contentType } : {});
    outgoing.end(change(await response.text()));
  }).listen(port, 'localhost');
  return { port, stop: () => server.close() };
}
