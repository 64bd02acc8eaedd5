import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { lists } from '@/scripts/eject/lines';
import { features } from '@/scripts/eject/parts';
import { copyProject } from '@/scripts/lib/project-copy';
import { runScript } from '../support/run-script';
import { addOwnFeature, findLostParts } from './own-feature';

const folders: string[] = [];

test.afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd,
    encoding: 'utf8',
  });

/** Copies the project, including uncommitted changes, into a new repository. */
function createRepository({ withOwnFeature = false } = {}) {
  const folder = copyProject('copy');
  folders.push(folder);
  if (withOwnFeature) {
    addOwnFeature(folder);
    run(folder, 'npx', 'biome', 'check', '--write');
  }
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Start');
  return folder;
}

/** Runs a command in the copy. If it fails, throws the end of its output. */
function run(folder: string, ...command: string[]) {
  // Without the variables that the surrounding tests set: ports, passwords, and the worker.
  const kept = Object.entries(process.env)
    .filter(([name]) => !/^(MOCK_|WORKOS_|TEST_|PW_|PORT$|NODE_ENV$|EJECT$|APP_URL$)/.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const { status, stdout, stderr } = spawnSync('env', ['-i', ...kept, ...command], {
    cwd: folder,
    encoding: 'utf8',
  });
  const printed = stderr + stdout;
  if (status !== 0) throw new Error(printed.split('\n').slice(-80).join('\n'));
  return printed;
}

const left = (folder: string) =>
  git(folder, 'ls-files', '--cached', '--others', '--exclude-standard')
    .split('\n')
    .filter((path) => path && existsSync(join(folder, path)));

/** Returns lines that mention the starter. The license has to name the code's owner, and the live demo stays. */
function findTraces(folder: string) {
  const others = /^(LICENSE|package-lock\.json|public\/|app\/_fonts\/|(mocks|scripts|e2e)\/demo)/;
  return left(folder)
    .filter((path) => !others.test(path))
    .flatMap((path) => {
      const lines = readFileSync(join(folder, path), 'utf8').split('\n');
      return lines.filter((line) => isTrace(line)).map((line) => `${path}: ${line.trim()}`);
    });
}

/** Title, JWT, and grid templates are something else, and so is the live demo. */
function isTrace(line: string) {
  const text = line
    .replace(/`%s · |JWT template|grid-template|template: /g, '')
    .replace(/live demo|npm run demo|"demo": |scripts\/demo/g, '');
  return /\b(starter|template|demo|eject)\b/i.test(text);
}

/** Returns paths mentioned in documents that don't exist in the copy. */
function findMissingPaths(folder: string) {
  const documents = ['AGENTS.md', 'README.md'].map((path) =>
    readFileSync(join(folder, path), 'utf8'),
  );
  const pattern = /`((?:app|components|docs|e2e|lib|mocks|scripts)\/[\w./-]*)`/g;
  const named = documents.flatMap((text) =>
    [...text.matchAll(pattern)].map(([, path = '']) => path),
  );
  // The example in AGENTS creates files.
  const created = documents.flatMap((text) =>
    [...text.matchAll(/^```\w+ file=(\S+)/gm)].map(([, path = '']) => path),
  );
  return named.filter((path) => !created.includes(path) && !existsSync(join(folder, path)));
}

test('eject won’t run with uncommitted changes', () => {
  test.slow();
  const folder = createRepository();
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  expect(() => run(folder, 'npm', 'run', 'eject', '--', '--keep', 'all')).toThrow(/mine\.txt/);
  expect(existsSync(join(folder, 'app/about'))).toBe(true);
});

test('eject won’t run where it couldn’t be undone', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'eject-'));
  folders.push(cwd);
  const { code, output } = await runScript('scripts/eject.ts', { cwd, args: ['--keep', 'none'] });
  expect(output).toContain('git init && git add --all && git commit');
  expect(code).toBe(1);
});

for (const [name, args, message] of [
  ['a feature that doesn’t exist', ['--keep', 'members,billing'], 'no feature named "billing"'],
  ['an option that doesn’t exist', ['--mock'], "Unknown option '--mock'"],
  ['a valid option', ['--without-mock'], 'Specify which features to keep.'],
] as const) {
  test(`eject prints its usage for ${name} without a prompt`, async () => {
    const { code, output } = await runScript('scripts/eject.ts', { cwd: '.', args: [...args] });
    expect(output).toContain(message);
    expect(output).toContain('Usage: npm run eject');
    expect(code).toBe(2);
  });
}

test('every list entry for a feature is one line', () => {
  const entry = /^\s*(\{.*\}|'[^']*'(: \{.*\})?|"[^"]*"),?( \/\/.*)?$/;
  for (const list of lists) {
    const lines = readFileSync(list, 'utf8').split('\n');
    for (const feature of Object.keys(features)) {
      const naming = lines.filter((line) => line.includes(`/dashboard/${feature}`));
      for (const line of naming) expect(line).toMatch(entry);
    }
  }
});

const results = [
  {
    name: 'a project without the demo',
    args: ['--keep', 'none', '--title', 'Acme Portal'],
    gone: ['app/about', 'app/dashboard/members', 'e2e/members', 'scripts/bench', 'compose.yaml'],
    kept: ['app/dashboard/settings', 'mocks', 'e2e/sign-in.spec.ts'],
    tests: /[1-9]\d+ passed/,
  },
  {
    name: 'two features and the owner’s own',
    args: ['--keep', 'members,account', '--title', 'Acme Portal'],
    withOwnFeature: true,
    gone: ['app/about', 'app/dashboard/api-keys', 'app/api/v1', 'e2e/template'],
    kept: ['app/dashboard/members', 'app/dashboard/account', 'app/api/members', 'e2e/members'],
    tests: /[1-9]\d+ passed/,
  },
  {
    name: 'a project without the mock',
    args: ['--keep', 'none', '--title', 'Acme Portal', '--without-mock'],
    gone: ['mocks', 'scripts/dev.ts', 'e2e/support', 'docs/mock.md'],
    kept: ['e2e/unit', 'scripts/doctor.ts'],
    tests: /\d+ passed/,
  },
];

for (const { name, args, withOwnFeature, gone, kept, tests } of results) {
  test(`eject leaves ${name}, which passes its checks`, () => {
    test.setTimeout(600_000);
    const folder = createRepository({ withOwnFeature });
    const printed = run(folder, 'npm', 'run', 'eject', '--', ...args);
    expect(printed).toMatch(/\d+ files with [\d,]+ lines are left/);
    for (const path of [...gone, 'scripts/eject']) {
      expect(existsSync(join(folder, path)), path).toBe(false);
    }
    for (const path of kept) expect(existsSync(join(folder, path)), path).toBe(true);
    if (withOwnFeature) expect(findLostParts(folder)).toEqual([]);
    expect(findMissingPaths(folder)).toEqual([]);
    expect(findTraces(folder)).toEqual([]);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('# Acme Portal');
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toMatchObject({
      name: 'acme-portal',
      description: 'Acme Portal',
    });
    run(folder, 'npm', 'run', 'check');
    // Takes minutes, so only `npm run test:eject` and the workflow do this.
    if (process.env.EJECT === 'full') {
      run(folder, 'npm', 'run', 'build');
      expect(run(folder, 'npm', 'test')).toMatch(tests);
    }
  });
}

// Takes a minute, so only `npm run test:eject` and the workflow do this.
for (const feature of process.env.EJECT === 'full' ? Object.keys(features) : []) {
  test(`eject can keep only ${feature}, and the project passes its checks`, () => {
    const folder = createRepository();
    run(folder, 'npm', 'run', 'eject', '--', '--keep', feature, '--title', 'Acme Portal');
    expect(existsSync(join(folder, 'app/dashboard', feature))).toBe(true);
    run(folder, 'npm', 'run', 'check');
  });
}
