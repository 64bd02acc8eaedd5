import { spawnSync } from 'node:child_process';

/** Returns the path of the first command that's installed. */
export function findOnPath(commands: string[]): string | undefined {
  for (const name of commands) {
    const { stdout, status } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}
