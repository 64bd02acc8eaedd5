import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../../', import.meta.url);
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const path = (file: string) => fileURLToPath(new URL(file, root));

type Options = {
  cwd: string;
  args?: string[];
  env?: Record<string, string>;
  /** What someone types in a terminal, by prompt. */
  answers?: Record<string, string>;
  /** What is piped in instead. */
  input?: string;
};

/** Enough of a terminal for prompts. */
const terminal =
  'data:text/javascript,Object.assign(process.stdin,{isTTY:true,setRawMode:()=>process.stdin})';

/**
 * Starts one of the project's scripts in another folder, so that it doesn't read or write your `.env.local`.
 * Types each answer when its prompt shows.
 */
export function startScript(script: string, { cwd, args = [], env = {}, answers, input }: Options) {
  mkdirSync(cwd, { recursive: true });
  const imports = [tsx, ...(answers ? [terminal] : [])].flatMap((file) => ['--import', file]);
  const child = spawn(process.execPath, [...imports, path(script), ...args], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'development',
      TSX_TSCONFIG_PATH: path('tsconfig.json'),
      ...env,
    },
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  if (input !== undefined) child.stdin.end(input);
  const open = new Map(Object.entries(answers ?? {}));
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output.text += chunk;
      for (const [question, answer] of open) {
        if (!output.text.includes(question)) continue;
        open.delete(question);
        child.stdin.write(`${answer}\r`);
      }
    });
  }
  const stop = (signal?: NodeJS.Signals) => child.kill(signal);
  /** Reads no more, like `head`. */
  const hangUp = () => child.stdout.destroy();
  return { output, ended: once(child, 'close'), stop, hangUp };
}

/** Runs one of the project's scripts like `startScript`, until it ends. */
export async function runScript(script: string, options: Options) {
  const { output, ended } = startScript(script, options);
  const [code] = await ended;
  return { code, output: output.text };
}
