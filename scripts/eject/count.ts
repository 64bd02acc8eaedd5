import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Counts the project's files and lines, without images and the lock file. */
export function count(): string {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const texts = listed
    .split('\n')
    .filter((file) => file && file !== 'package-lock.json' && existsSync(file))
    .map((file) => readFileSync(file))
    .filter((content) => !content.includes(0))
    .map(String);
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
  return `${texts.length} files with ${lines.toLocaleString('en')} lines`;
}
