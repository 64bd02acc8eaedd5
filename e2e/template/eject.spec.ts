import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runScript } from '../support/run-script';

const folders: string[] = [];

test.afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const left = [
  '.git',
  '.next',
  '.mock-workos',
  '.env.local',
  'node_modules',
  'playwright-report',
  'test-results',
];

/** Copies the project, with what is not committed yet, into a repository of its own. */
function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'eject-'));
  folders.push(folder);
  // Builds are left out wherever they are: another test may be writing one.
  cpSync('.', folder, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  try {
    execFileSync('cp', ['-al', 'node_modules', folder], { stdio: 'ignore' });
  } catch {
    // Hard links need one file system, and a `cp` that knows them.
    execFileSync('cp', ['-R', 'node_modules', folder]);
  }
  // npm writes into this file in place, so that it must not be a link to ours.
  rmSync(join(folder, 'node_modules/.package-lock.json'), { force: true });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: folder,
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The starter');
  return folder;
}

/** Runs a script of the copy. Throws with the end of what it printed when it fails. */
function run(folder: string, ...args: string[]) {
  // Not what the tests around it set: ports, passwords and the worker they run in.
  const kept = Object.entries(process.env)
    .filter(([name]) => !/^(MOCK_|WORKOS_|TEST_|PW_|PORT$|NODE_ENV$|EJECT$|APP_URL$)/.test(name))
    .map(([name, value]) => `${name}=${value}`);
  const command = ['-i', ...kept, 'npm', 'run', '--silent', ...args];
  const { status, stdout, stderr } = spawnSync('env', command, { cwd: folder, encoding: 'utf8' });
  const printed = stdout + stderr;
  if (status !== 0) throw new Error(printed.split('\n').slice(-80).join('\n'));
  return printed;
}

/** Returns what the rules of the house name and the copy does not have. */
function missingPaths(folder: string) {
  const rules = readFileSync(join(folder, 'AGENTS.md'), 'utf8').split('<!--')[0] ?? '';
  const named = [...rules.matchAll(/`((?:app|components|docs|e2e|lib|mocks|scripts)\/[\w./-]*)`/g)];
  return named.map(([, path = '']) => path).filter((path) => !existsSync(join(folder, path)));
}

test('eject refuses while something is not committed', () => {
  test.slow();
  const folder = copyProject();
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  expect(() => run(folder, 'eject')).toThrow(/mine\.txt/);
  expect(existsSync(join(folder, 'app/about'))).toBe(true);
});

test('eject refuses where nothing could be taken back', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'eject-'));
  folders.push(cwd);
  const { code, output } = await runScript('scripts/eject.ts', { cwd });
  expect(output).toContain('git init && git add --all && git commit');
  expect(code).toBe(1);
});

for (const { name, args, gone, tests } of [
  {
    name: 'a project without the demo',
    args: [],
    gone: ['app/about', 'scripts/bench'],
    tests: /[1-9]\d+ passed/,
  },
  {
    name: 'a project without the mock',
    args: ['--', '--mock'],
    gone: ['mocks', 'e2e'],
    tests: /\d+ passed/,
  },
]) {
  test(`eject leaves ${name}, which passes its checks`, () => {
    test.slow();
    const folder = copyProject();
    run(folder, 'eject', ...args);
    for (const path of [...gone, 'scripts/eject']) {
      expect(existsSync(join(folder, path)), path).toBe(false);
    }
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).not.toContain('eject');
    expect(missingPaths(folder)).toEqual([]);
    run(folder, 'check');
    // Minutes rather than seconds: `npm run test:eject` and the workflow do it.
    if (process.env.EJECT === 'full') {
      run(folder, 'build');
      expect(run(folder, 'test')).toMatch(tests);
    }
  });
}
