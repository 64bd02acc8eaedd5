import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

type Command = {
  name: string;
  args: string[];
  env: Record<string, string>;
  /** Whether to show a line of its output. Without it, everything is shown. */
  keeps?: (line: string) => boolean;
};

/**
 * Returns functions that start, restart, and stop Node processes. They share a lifetime: Ctrl-C or any exit
 * stops them all. A restarted one may also fail until its next restart.
 */
export function processGroup() {
  const running = new Map<string, ChildProcess>();
  let stopping = false;

  function start(command: Command, isRestart = false) {
    const { name, args, env, keeps } = command;
    const child = spawn(process.execPath, args, {
      stdio: keeps ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: { ...(keeps && colors()), ...process.env, ...env },
    });
    if (keeps) showLines(child, keeps);
    running.set(name, child);
    waitForExit(child).then(([code, signal]) => {
      const isReplaced = running.get(name) !== child;
      if (stopping || isReplaced) return;
      running.delete(name);
      console.error(`${name} exited (${signal ?? `exit code ${code}`}).`);
      if (!isRestart) stop(code ?? 1);
    });
  }

  async function restart(command: Command) {
    const child = running.get(command.name);
    running.delete(command.name);
    if (child) await end(child);
    if (!stopping) start(command, true);
  }

  async function stop(code: number) {
    if (stopping) return;
    stopping = true;
    process.exitCode = code;
    await Promise.all([...running.values()].map(end));
    // A pending `waitFor` must not keep the process alive once its children have exited.
    process.exit(code);
  }

  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));
  return { start, restart, stop };
}

/** Without its own terminal, a process only prints colors if it's told to. */
function colors() {
  return process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
}

function showLines({ stdout, stderr }: ChildProcess, keeps: (line: string) => boolean) {
  for (const [input, output] of [
    [stdout, process.stdout],
    [stderr, process.stderr],
  ] as const) {
    if (!input) continue;
    createInterface({ input }).on('line', (line) => {
      if (keeps(line)) output.write(`${line}\n`);
    });
  }
}

/** The last lines arrive after the exit. If another process keeps the output open, it never closes. */
async function waitForExit(
  child: ChildProcess,
): Promise<[code: number | null, signal: string | null]> {
  const closed = once(child, 'close');
  const [code, signal] = await once(child, 'exit');
  await Promise.race([closed, wait(500)]);
  return [code, signal];
}

async function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

/** Resolves with the first URL that responds, with any status and any certificate. */
export async function waitFor(...urls: string[]): Promise<string> {
  for (const url of urls) if (await responds(url)) return url;
  await new Promise((resolve) => setTimeout(resolve, 50));
  return waitFor(...urls);
}

function responds(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const get = url.startsWith('https:') ? getHttps : getHttp;
    get(url, { rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(true);
    }).on('error', () => resolve(false));
  });
}
