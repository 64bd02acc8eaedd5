import { execFile, execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { lt } from 'semver';
import { workosPackage } from '@/scripts/emulator/workos-package';

/** Adds a Node.js for the tool if the current one is too old. */
const packages = [workosPackage, ...(lt(process.version, '20.20.0') ? ['node@24'] : [])];

type Options = { home: string; env?: Record<string, string> };

/** Downloads WorkOS’s command-line tool unless npm has it. Returns a function that runs it. */
export function installTool() {
  const flags = packages.map((name) => `--package=${name}`);
  const script = 'JSON.stringify([process.execPath, process.env.PATH])';
  const output = execFileSync('npx', ['--yes', ...flags, 'node', '--print', script], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const [node, path]: [string, string] = JSON.parse(output);
  const [commands = ''] = path.split(delimiter);
  const file = join(commands, '../workos/dist/bin.js');

  /** Keeps its files in `home`, and prints the same as in a terminal. */
  return (args: string[], { home, env = {} }: Options) =>
    new Promise<{ failed: boolean; output: string }>((resolve) => {
      const own = { HOME: home, USERPROFILE: home, WORKOS_FORCE_TTY: '1' };
      execFile(
        node,
        [file, ...args],
        { cwd: home, env: { PATH: process.env.PATH, NODE_ENV: 'production', ...own, ...env } },
        (error, stdout, stderr) => resolve({ failed: error !== null, output: stdout + stderr }),
      );
    });
}
