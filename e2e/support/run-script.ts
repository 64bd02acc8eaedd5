import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url);
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const path = (file: string) => fileURLToPath(new URL(file, root));

/**
 * Runs one of the project's scripts in another folder, so that it doesn't read or write your `.env.local`.
 * Types each answer when its prompt shows.
 */
export async function runScript(
  script: string,
  {
    cwd,
    args = [],
    env = {},
    answers = {},
  }: {
    cwd: string;
    args?: string[];
    env?: Record<string, string>;
    answers?: Record<string, string>;
  },
) {
  mkdirSync(cwd, { recursive: true });
  const child = spawn(process.execPath, ['--import', tsx, path(script), ...args], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'development', ...env },
  });
  const open = new Map(Object.entries(answers));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      for (const [question, answer] of open) {
        if (!output.includes(question)) continue;
        open.delete(question);
        child.stdin.write(`${answer}\r`);
      }
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}
