import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { newProject, oneShot } from './support';

type Project = Awaited<ReturnType<typeof newProject>>;

/** Credentials of an environment that someone has. */
async function newCredentials({ post }: Project): Promise<{ clientId: string; apiKey: string }> {
  return post(oneShot);
}

test('setup asks which WorkOS to use, hides the key, and runs the doctor', async () => {
  const project = await newProject();
  const { clientId, apiKey } = await newCredentials(project);
  const { code, output } = await project.run({
    answers: {
      'Which WorkOS should the app use?': '\x1b[B',
      'Client ID.': 'not one',
      'must start with client_': `${'\x7f'.repeat(7)}${clientId}`,
      'Secret key.': apiKey,
    },
  });
  expect(project.read()).toMatch(
    new RegExp(
      `^WORKOS_CLIENT_ID=${clientId}\nWORKOS_API_KEY=${apiKey}\nWORKOS_COOKIE_PASSWORD=.{44}\n$`,
    ),
  );
  expect(project.mode()).toBe('600');
  expect(output).not.toContain(apiKey);
  expect(output).toContain('✓ The API key works.');
  expect(code).toBe(0);
  await project.stop();
});

test('setup can stay with the mock', async () => {
  const { run, read, stop } = await newProject();
  const asked = await run({ answers: { 'Which WorkOS should the app use?': '\x1b[B\x1b[B' } });
  expect(asked.output).toContain('npm run dev uses the mock');
  expect((await run({ args: ['--mock'] })).code).toBe(0);
  expect(read()).toBeUndefined();
  await stop();
});

test('without a terminal and without options, setup says what it needs', async () => {
  const { run, read, stop } = await newProject();
  const { code, output } = await run({ input: '' });
  expect(output).toContain('There’s no terminal to ask in.');
  expect(output).toContain('npm run setup -- --temporary');
  expect(code).toBe(1);
  expect(read()).toBeUndefined();
  await stop();
});

test('a key comes from standard input or a variable, with what gets pasted around it', async () => {
  const project = await newProject();
  const { clientId, apiKey } = await newCredentials(project);
  const args = ['--client-id', ` ${clientId} `, '--api-key', '-'];
  expect(await project.run({ args, input: ` "${apiKey}"\n\n` })).toMatchObject({ code: 0 });
  expect(project.variables()).toMatchObject({
    WORKOS_CLIENT_ID: clientId,
    WORKOS_API_KEY: apiKey,
  });

  // Another key replaces it, in the same line.
  const other = await newCredentials(project);
  const env = { WORKOS_CLIENT_ID: other.clientId, WORKOS_API_KEY: `'${other.apiKey}'` };
  const { code, output } = await project.run({ env });
  expect(output).toContain('Wrote WORKOS_CLIENT_ID, WORKOS_API_KEY to .env.local');
  expect(project.read()?.split('\n')).toHaveLength(4);
  expect(project.variables()).toMatchObject({ WORKOS_API_KEY: other.apiKey });
  expect(code).toBe(0);
  await project.stop();
});

const fromInput = ['--api-key', '-'];

test('setup writes nothing for input that isn’t right, and says what to do', async () => {
  const project = await newProject();
  const { clientId } = await newCredentials(project);
  const own = ['--client-id', clientId, ...fromInput];
  const cases: [args: string[], input: string, message: string][] = [
    [own, 'sk_test_other', 'The API key doesn’t work'],
    [own, 'sk_test_mock', 'WORKOS_API_KEY and WORKOS_CLIENT_ID are from different environments'],
    [own, 'sk_test_a\nb', 'WORKOS_API_KEY contains characters that aren’t allowed in an ID or key'],
    [own, '', 'WORKOS_API_KEY is missing. WorkOS dashboard → API keys'],
    [own, 'whsec_1', 'WORKOS_API_KEY must start with sk_'],
    [['--client-id', 'client_none', ...fromInput], 'sk_a', 'Copy WORKOS_CLIENT_ID again'],
    [['--mock', '--temporary'], '', 'Choose one way to connect.'],
  ];
  for (const [args, input, message] of cases) {
    const { code, output } = await project.run({ args, input });
    expect(output).toContain(message);
    expect(output).not.toContain('    at ');
    expect(code, output).toBeGreaterThan(0);
    expect(project.read()).toBeUndefined();
  }
  await project.stop();
});

test('without a network, setup keeps the credentials to itself', async () => {
  const { run, read, stop } = await newProject();
  const { code, output } = await run({
    args: ['--client-id', 'client_a', '--api-key', 'sk_a'],
    env: { WORKOS_API_PORT: '9' },
  });
  expect(output).toContain('http://localhost:9 isn’t responding. Check the network');
  expect(code).toBe(1);
  expect(read()).toBeUndefined();
  await stop();
});

test('in a terminal, setup asks again for a key that WorkOS rejects', async () => {
  const project = await newProject();
  const { clientId, apiKey } = await newCredentials(project);
  writeFileSync(
    project.file,
    `WORKOS_CLIENT_ID=${clientId}\nWORKOS_API_KEY="sk_test_old"\n# Mine\n`,
  );
  const { output } = await project.run({ answers: { 'Copy WORKOS_API_KEY again': apiKey } });
  expect(output).toContain('The API key doesn’t work');
  expect(project.read()).toMatch(
    new RegExp(`^WORKOS_CLIENT_ID=${clientId}\nWORKOS_API_KEY=${apiKey}\n# Mine\n`),
  );
  await project.stop();
});

test('setup doesn’t give up a temporary environment, or mix in the mock’s variables', async () => {
  const project = await newProject();
  await project.run({ args: ['--temporary'] });
  const before = project.read();
  const { clientId, apiKey } = await newCredentials(project);
  const given = ['--client-id', clientId, '--api-key', apiKey];
  expect((await project.run({ args: given })).output).toContain('Claim it first');
  expect((await project.run({ args: ['--mock'] })).output).toContain('connects an environment');
  expect(project.read()).toBe(before);
  await project.stop();

  const withMock = await newProject('WORKOS_CLIENT_ID=client_mock\n');
  expect((await withMock.run({ args: given })).output).toContain('contains the mock’s variables');
  expect(withMock.read()).toBe('WORKOS_CLIENT_ID=client_mock\n');
  await withMock.stop();
});

test('setup adds to an environment in use, and takes nothing away', async () => {
  const project = await newProject();
  const { clientId, apiKey } = await newCredentials(project);
  const call = (method: string, path: string, body: object) =>
    fetch(`${project.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${apiKey}` },
      body: JSON.stringify(body),
    });
  await call('POST', '/authorization/permissions', { slug: 'docs:read', name: 'Read' });
  const role = { permissions: ['docs:read'] };
  await call('PUT', '/authorization/roles/member/permissions', role);

  const { output } = await project.run({
    args: ['--client-id', clientId, '--api-key', apiKey],
  });
  const { data } = await project.fetch('/authorization/roles', apiKey);
  expect(data).toContainEqual(
    expect.objectContaining({
      slug: 'member',
      permissions: ['docs:read', 'members:read', 'reports:read'],
    }),
  );
  expect((await project.fetch('/organizations', apiKey)).data).toEqual([]);
  expect(output).toContain('! In WorkOS, the role member also has docs:read');
  await project.stop();
});
