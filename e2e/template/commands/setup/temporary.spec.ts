import { lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { featureFlags, permissions, roles } from '@/lib/authz';
import { newProject, oneShot } from './support';

const temporary = ['--temporary'];

test('someone without an account gets an environment that has what the app needs', async () => {
  const { run, variables, mode, fetch, stop } = await newProject();
  const { code, output } = await run({
    args: temporary,
    env: { APP_URL: 'http://localhost:3210' },
  });
  const { WORKOS_API_KEY: key = '', ...others } = variables();
  expect(others).toEqual({
    WORKOS_CLIENT_ID: expect.stringMatching(/^client_01/),
    WORKOS_CLAIM_TOKEN: expect.stringMatching(/^clm_/),
    WORKOS_COOKIE_PASSWORD: expect.stringMatching(/^.{44}$/),
  });
  expect(mode()).toBe('600');
  expect(output).not.toContain(key);

  const slugs = ({ data }: { data: { slug: string }[] }) => data.map(({ slug }) => slug).sort();
  expect(slugs(await fetch('/authorization/permissions?limit=100', key))).toEqual(
    Object.keys(permissions).sort(),
  );
  const { data } = await fetch('/authorization/roles', key);
  for (const [slug, role] of Object.entries(roles)) {
    expect(data).toContainEqual(
      expect.objectContaining({ slug, permissions: expect.arrayContaining([...role.permissions]) }),
    );
  }
  const names = (await fetch('/organizations', key)).data.map(({ name }: { name: string }) => name);
  expect(names.sort()).toEqual(['Acme', 'Globex', 'Initech']);
  const uris = (await fetch('/user_management/redirect_uris', key)).data;
  expect(uris).toContainEqual(expect.objectContaining({ uri: 'http://localhost:3210/callback' }));

  // What the API can’t do.
  for (const left of ['http://localhost:3210/sign-in', ...Object.keys(featureFlags)]) {
    expect(output).toContain(left);
  }
  expect(output).toContain('https://dashboard.workos.com/redirects');
  expect(output).toContain(
    '✓ WorkOS has the roles and permissions in lib/authz.ts, and no others.',
  );
  expect(output).toContain('! The WorkOS environment is temporary');
  expect(code).toBe(0);
  await stop();
});

test('a second run creates no second environment and changes nothing', async () => {
  const { run, read, countCreated, stop } = await newProject();
  await run({ args: temporary });
  const before = read();
  for (const args of [temporary, []]) {
    const { code, output } = await run({ args });
    expect(output).toContain('.env.local has the temporary environment client_01');
    expect(output).not.toMatch(/Wrote|Permissions:|Roles:|Organizations:|Audit log schemas:/);
    expect(code).toBe(0);
  }
  expect(read()).toBe(before);
  expect(await countCreated()).toBe(1);
  await stop();
});

test('what .env.local has stays, with its comments, order, and line breaks', async () => {
  const before =
    '# Mine\r\nexport WORKOS_CLIENT_ID=""\r\nWORKOS_API_KEY= # later\r\nAPP_URL="http://localhost:3000"\r\nWORKOS_COOKIE_PASSWORD=short\r\nOTHER=\'a # b\'';
  const { run, read, mode, variables, stop } = await newProject(before);
  const { output } = await run({ args: temporary });
  const { WORKOS_CLIENT_ID, WORKOS_API_KEY, WORKOS_CLAIM_TOKEN, WORKOS_COOKIE_PASSWORD } =
    variables();
  expect(WORKOS_COOKIE_PASSWORD).toHaveLength(44);
  expect(output).toContain('WORKOS_COOKIE_PASSWORD was too short, so it’s replaced');
  expect(read()).toBe(
    [
      '# Mine',
      `export WORKOS_CLIENT_ID=${WORKOS_CLIENT_ID}`,
      `WORKOS_API_KEY=${WORKOS_API_KEY} # later`,
      'APP_URL="http://localhost:3000"',
      `WORKOS_COOKIE_PASSWORD=${WORKOS_COOKIE_PASSWORD}`,
      "OTHER='a # b'",
      `WORKOS_CLAIM_TOKEN=${WORKOS_CLAIM_TOKEN}`,
      '',
    ].join('\r\n'),
  );
  expect(mode()).toBe('600');
  await stop();
});

test('a short limit of WorkOS is waited for, and a long one is explained', async () => {
  const { run, read, fail, heal, countCreated, stop } = await newProject();
  await fail({ path: oneShot, status: 429 });
  const { code, output } = await run({ args: temporary });
  expect(output).toContain(
    'WorkOS creates no more environments for now. Try again in a few minutes',
  );
  expect(code).toBe(1);
  expect(read()).toBeUndefined();

  await heal();
  await fail({ path: oneShot, status: 429, times: 1 });
  expect((await run({ args: temporary })).code).toBe(0);
  expect(await countCreated()).toBe(1);
  await stop();
});

test('without a network, and with an answer that isn’t WorkOS’s, nothing is written', async () => {
  const { run, read, fail, stop } = await newProject();
  const offline = await run({ args: temporary, env: { WORKOS_API_PORT: '9' } });
  expect(offline.output).toContain(
    'http://localhost:9 isn’t responding. Check the network and try again.',
  );
  expect(offline.output).not.toContain('    at ');
  expect(offline.code).toBe(1);

  await fail({ path: oneShot, status: 200, html: '<p>Log in to this network</p>' });
  const { code, output } = await run({ args: temporary });
  expect(output).toContain('WorkOS couldn’t create an environment (status 200)');
  expect(code).toBe(1);
  expect(read()).toBeUndefined();
  await stop();
});

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  test(`an environment outlives a ${signal} while it’s prepared, and the next run completes it`, async () => {
    const { start, run, variables, fail, heal, fetch, countCreated, stop } = await newProject();
    await fail({ method: 'POST', path: '/authorization/permissions', delay: 60_000 });
    const first = start({ args: temporary });
    await expect.poll(() => first.output.text, { timeout: 15_000 }).toContain('Wrote');
    first.stop(signal);
    await first.ended;
    const before = variables();
    expect(before.WORKOS_CLAIM_TOKEN).toMatch(/^clm_/);

    await heal();
    expect((await run({ args: temporary })).code).toBe(0);
    expect(variables()).toEqual(before);
    expect(await countCreated()).toBe(1);
    const { data } = await fetch('/authorization/permissions', before.WORKOS_API_KEY);
    expect(data.length).toBeGreaterThan(5);
    await stop();
  });
}

test('if WorkOS fails half-way, the credentials stay and the next run continues', async () => {
  const { run, variables, fail, heal, countCreated, stop } = await newProject();
  await fail({ method: 'POST', path: '/organizations', status: 403, json: { message: 'No.' } });
  const { code, output } = await run({ args: temporary });
  expect(output).toMatch(/The environment isn’t complete yet: .+[^.]\. Run npm run setup again/);
  expect(code).toBe(1);
  await heal();
  expect((await run()).output).toContain('Organizations: Acme, Globex, Initech');
  expect(variables().WORKOS_CLAIM_TOKEN).toMatch(/^clm_/);
  expect(await countCreated()).toBe(1);
  await stop();
});

test('an empty optional variable counts as unset, and a malformed one stops the setup', async () => {
  const { run, stop } = await newProject('REDIS_URL=\nAPP_URL=""\n');
  const { code, output } = await run({ args: temporary });
  expect(output).toContain('Permissions: ');
  expect(code).toBe(0);
  const malformed = await run({ env: { APP_URL: 'example.com' } });
  expect(malformed.output).toContain('Fix these variables and run npm run setup again:');
  expect(malformed.output).toContain('APP_URL must be a URL such as https://app.example.com');
  expect(malformed.code).toBe(1);
  await stop();
});

test('no environment is created if its credentials couldn’t be kept, or would replace others', async () => {
  const { cwd, run, file, countCreated, stop } = await newProject();
  const inShell = await run({ args: temporary, env: { WORKOS_API_KEY: 'sk_test_mine' } });
  expect(inShell.output).toContain('is set in this terminal, and overrides .env.local');
  // So long that nothing can be written next to it, even by an administrator.
  const elsewhere = join(cwd, 'a'.repeat(253));
  writeFileSync(elsewhere, '# Mine\n');
  symlinkSync(elsewhere, file);
  const { code, output } = await run({ args: temporary });
  expect(output).toContain('.env.local can’t be written (ENAMETOOLONG). Check the file and its');
  expect(output).not.toContain('    at ');
  expect(code).toBe(1);
  expect(readFileSync(elsewhere, 'utf8')).toBe('# Mine\n');
  expect(await countCreated()).toBe(0);
  await stop();
});

test('variables are written where a link points, even if nothing is there yet', async () => {
  const { cwd, run, file, stop } = await newProject();
  const elsewhere = join(cwd, 'elsewhere');
  symlinkSync('elsewhere', file);
  const { code } = await run({ args: temporary });
  expect(code).toBe(0);
  expect(lstatSync(file).isSymbolicLink()).toBe(true);
  expect(readFileSync(elsewhere, 'utf8')).toContain('WORKOS_CLIENT_ID=client_');
  await stop();
});

test('an environment of yours isn’t replaced by a temporary one', async () => {
  const before = 'WORKOS_CLIENT_ID=client_mine\n';
  const { run, read, countCreated, stop } = await newProject(before);
  const { code, output } = await run({ args: temporary });
  expect(output).toContain('.env.local already connects an environment');
  expect(code).toBe(1);
  expect(read()).toBe(before);
  expect(await countCreated()).toBe(0);
  await stop();
});
