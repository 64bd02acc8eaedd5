import { execFileSync } from 'node:child_process';
import { copyProject } from '../lib/project-copy';

/** Returns a folder with this project, or with what eject leaves of it. */
export function makeSource(isEjected: boolean): string {
  const folder = copyProject('copy');
  if (!isEjected) return folder;
  const run = (file: string, ...args: string[]) =>
    execFileSync(file, args, { cwd: folder, stdio: 'inherit' });
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  run('git', 'init', '--quiet');
  run('git', 'add', '--all');
  run('git', ...author, 'commit', '--quiet', '--message', 'Start');
  run('npm', 'run', 'eject', '--', '--keep', 'none', '--title', 'My app');
  return folder;
}
