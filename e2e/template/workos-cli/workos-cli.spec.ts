import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { permissions } from '@/lib/authz';
import { apiKey, appUrl, clientId, origin } from '@/mocks/env';
import { createUser } from '@/scripts/lib/mock';
import { startOwnMock } from '@/scripts/lib/own-process';
import { authenticate } from '@/scripts/lib/workos';
import { fetchWorkOS } from '../../support/fetch-workos';
import { groups } from './steps';
import { installTool } from './tool';

// One worker, since npm can’t download the same package twice at once.
test.describe.configure({ mode: 'default' });

let tool: ReturnType<typeof installTool>;
let home: string;

test.beforeAll(async () => {
  // On a fresh machine, mostly the download.
  test.setTimeout(300_000);
  tool = installTool();
  home = await connect(origin);
  writeFileSync(join(home, 'schema.json'), '{"targets": [{"type": "team"}]}');
});

const homes: string[] = [];

test.afterAll(() => {
  for (const folder of homes) rmSync(folder, { recursive: true });
});

/** Returns a home folder in which the tool calls the mock. */
async function connect(endpoint: string) {
  const folder = mkdtempSync(join(tmpdir(), 'workos-cli-'));
  homes.push(folder);
  const added = await run(`env add mock ${apiKey} --endpoint ${endpoint}`, folder);
  expect(added).toEqual({ failed: false, output: expect.stringContaining('Environment added') });
  return folder;
}

/** The system’s keyring is the user’s own, so the tool keeps the key in a file. */
function run(command: string, folder = home) {
  return tool([...command.split(' '), '--insecure-storage'], { home: folder });
}

for (const [group, steps] of Object.entries(groups)) {
  test(`the ${group} commands of WorkOS’s tool work with the mock`, async () => {
    test.slow();
    const known = await prepare();
    const fill = (text: string) => text.replace(/{(\w+)}/g, (whole, name) => known[name] ?? whole);

    for (const { run: command, shows, fails = false, saves = {}, holds } of steps) {
      const { failed, output } = await run(fill(command));
      for (const [name, pattern] of Object.entries(saves)) known[name] = pattern.exec(output)?.[0];
      for (const text of shows) expect(output, command).toContain(fill(text));
      expect(failed, command).toBe(fails);
      if (!holds) continue;
      const { status, body } = await fetchWorkOS('GET', fill(holds[0]));
      expect({ status, body }, command).toMatchObject(holds[1]);
    }
  });
}

/** What the commands can refer to: a signed-in member of an organization, and someone who isn’t one. */
async function prepare(): Promise<Record<string, string | undefined>> {
  const slug = `t${crypto.randomUUID().slice(0, 8)}`;
  const memberships = [{ organization: 'Tools' }];
  const {
    id: user,
    email,
    organizations,
  } = await createUser({ memberships, featureFlags: [slug] });
  const { id: guest } = await createUser();
  await authenticate(email);
  return { slug, user, email, org: organizations[0], guest, app: appUrl, workos: origin };
}

type Command = { name: string; commands?: Command[] };

test('every command that the tool’s help lists is tried', async () => {
  const { output } = await run('--help --json');
  const { commands }: { commands: Command[] } = JSON.parse(output);
  const listed = commands.filter(({ name }) => name in groups).flatMap(toPaths);
  const tried = Object.values(groups).flat();
  expect(listed.length).toBeGreaterThan(50);
  expect(listed.filter((path) => !tried.some((step) => step.run.startsWith(path)))).toEqual([]);
});

function toPaths({ name, commands = [] }: Command): string[] {
  return commands.length > 0 ? commands.flatMap(toPaths).map((path) => `${name} ${path}`) : [name];
}

test('the seed file is applied, removed, and applied twice without a change', async () => {
  test.slow();
  const { url, stop } = await startOwnMock();
  const call = (method: string, path: string) => fetchWorkOS(method, path, undefined, url);
  const folder = await connect(url);
  cpSync('workos-seed.yml', join(folder, 'workos-seed.yml'));
  const seed = async (...shows: string[]) => {
    const { failed, output } = await run('seed --file workos-seed.yml', folder);
    for (const text of shows) expect(output).toContain(text);
    expect(failed).toBe(false);
  };
  const initial = await read(call);
  for (const { id } of (await call('GET', '/organizations')).body.data) {
    await call('DELETE', `/organizations/${id}`);
  }
  for (const slug of Object.keys(permissions)) {
    await call('DELETE', `/authorization/permissions/${slug}`);
  }
  const empty = await read(call);

  const creates = ['Created permission: members:read', 'Created org: Acme', 'Seed complete.'];
  await seed(...creates, 'Set permissions on admin: members:read', 'Added CORS origin');
  expect(await read(call)).toEqual(initial);
  expect((await run('seed --clean', folder)).output).toContain('Seed cleanup complete');
  expect(await read(call)).toEqual(empty);

  await seed(...creates, 'CORS origin exists');
  await seed('Permission exists: members:read (skipped)', 'Org may exist: Acme (skipped)');
  expect(await read(call)).toEqual(initial);

  await stop();
});

/** Returns what a seed file creates, without what differs each time. */
async function read(call: (method: string, path: string) => ReturnType<typeof fetchWorkOS>) {
  const paths = ['/authorization/permissions', '/authorization/roles', '/organizations'];
  const pages = await Promise.all(paths.map((path) => call('GET', `${path}?limit=100`)));
  const items: Item[] = pages.flatMap(({ body }) => body.data);
  return items
    .map(({ slug, name, description, permissions, domains }) => ({
      name: slug ?? name,
      description,
      permissions,
      domains: domains?.map(({ domain, state }) => `${domain} ${state}`),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

type Item = {
  slug?: string;
  name: string;
  description?: string;
  permissions?: string[];
  domains?: { domain: string; state: string }[];
};

test('the doctor of WorkOS’s tool reaches the mock, and rejects another API key', async () => {
  // A separate mock, because the tool also calls an undocumented endpoint, which the mock reports.
  const { url, stop } = await startOwnMock();
  const project = test.info().outputDir;
  for (const path of ['package.json', 'next.config.mjs', 'middleware.ts', 'app']) {
    cpSync(path, join(project, path), { recursive: true });
  }
  const examine = (key: string) =>
    tool(['doctor', '--skip-ai'], {
      home: project,
      env: {
        WORKOS_BASE_URL: url,
        WORKOS_API_KEY: key,
        WORKOS_CLIENT_ID: clientId,
        WORKOS_REDIRECT_URI: `${appUrl}/callback`,
      },
    });
  const healthy = await examine(apiKey);
  expect(healthy.output).toMatch(/API: +✓ Reachable/);
  expect(healthy.output).toMatch(/Credentials: +✓ Valid and matching/);
  expect(healthy.failed, healthy.output).toBe(false);
  const rejected = await examine('sk_test_other');
  expect(rejected.output).toContain('INVALID_API_KEY: API key is invalid or expired');
  expect(rejected.failed).toBe(true);

  await stop();
});
