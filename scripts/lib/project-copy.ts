import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const left = [
  '.git',
  '.next',
  '.mock-workos',
  '.env.local',
  'node_modules',
  'playwright-report',
  'test-results',
];

/**
 * Copies the project into a temporary folder. Its packages are a link to ours, which is enough for type
 * checks, or a copy that a build accepts and npm may change.
 */
export function copyProject(packages: 'link' | 'copy'): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  // Builds are left out wherever they are: another test may be writing one.
  cpSync('.', folder, { recursive: true, filter: (path) => !left.includes(basename(path)) });
  if (packages === 'link') symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  else copyPackages(folder);
  return folder;
}

function copyPackages(folder: string) {
  try {
    execFileSync('cp', ['-al', 'node_modules', folder], { stdio: 'ignore' });
  } catch {
    // Hard links need one file system, and a `cp` that supports them.
    execFileSync('cp', ['-R', 'node_modules', folder]);
  }
  // npm writes into this file in place, so it must not be a link to ours.
  rmSync(join(folder, 'node_modules/.package-lock.json'), { force: true });
}
