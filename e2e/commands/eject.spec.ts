import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Copies the project, with what is not committed yet, into a repository of its own. */
function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'eject-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const present = files.split('\n').filter((file) => file && existsSync(file));
  execFileSync('tar', ['-cf', join(folder, 'copy.tar'), '-T', '-'], { input: present.join('\n') });
  execFileSync('tar', ['-xf', 'copy.tar'], { cwd: folder });
  rmSync(join(folder, 'copy.tar'));
  try {
    execFileSync('cp', ['-al', 'node_modules', folder], { stdio: 'ignore' });
  } catch {
    // Hard links need one file system, and a `cp` that knows them.
    execFileSync('cp', ['-R', 'node_modules', folder]);
  }
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
  // Not the environment of the tests around it, which names ports, passwords and a worker.
  const kept = ['PATH', 'HOME', 'CHROMIUM_PATH'].map(
    (name) => `${name}=${process.env[name] ?? ''}`,
  );
  const command = ['-i', ...kept, 'npm', 'run', '--silent', ...args];
  const { status, stdout, stderr } = spawnSync('env', command, { cwd: folder, encoding: 'utf8' });
  const printed = stdout + stderr;
  if (status !== 0) throw new Error(printed.split('\n').slice(-80).join('\n'));
  return printed;
}

test('eject refuses while something is not committed', () => {
  const folder = copyProject();
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  expect(() => run(folder, 'eject')).toThrow(/mine\.txt/);
  expect(existsSync(join(folder, 'app/about'))).toBe(true);
  rmSync(folder, { recursive: true });
});

for (const { name, args, gone, tests } of [
  {
    name: 'a project without the demo',
    args: [],
    gone: ['app/about', 'bench'],
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
    run(folder, 'check');
    // Minutes rather than seconds: `npm run test:eject` and the workflow do it.
    if (process.env.EJECT === 'full') {
      run(folder, 'build');
      expect(run(folder, 'test')).toMatch(tests);
    }
    rmSync(folder, { recursive: true });
  });
}
