import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const excluded = [
  '.git',
  '.next',
  '.mock-workos',
  '.env.local',
  'node_modules',
  'playwright-report',
  'test-results',
];

/**
 * Copies the project to a temporary folder. Link the packages for type checks; copy them for builds and for
 * running npm.
 */
export function copyProject(packages: 'link' | 'copy'): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  // Excludes builds in every folder, because another test may be writing one.
  cpSync('.', folder, { recursive: true, filter: (path) => !excluded.includes(basename(path)) });
  if (packages === 'link') symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  else copyPackages(folder);
  return folder;
}

function copyPackages(folder: string) {
  try {
    execFileSync('cp', ['-al', 'node_modules', folder], { stdio: 'ignore' });
  } catch {
    // Hard links need the same file system, and a `cp` that supports them.
    execFileSync('cp', ['-R', 'node_modules', folder]);
  }
  // npm modifies this file in place, so it must not be a hard link to ours.
  rmSync(join(folder, 'node_modules', '.package-lock.json'), { force: true });
}
