import { type ChildProcess, spawn } from 'node:child_process';
import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';

type Command = { name: string; args: string[]; env: Record<string, string> };

/**
 * Returns functions that start, restart, and stop Node processes. They share a lifetime: Ctrl-C or any exit
 * stops them all. A restarted one may also fail until its next restart.
 */
export function processGroup() {
  const running = new Map<string, ChildProcess>();
  let stopping = false;

  function start(command: Command, isRestart = false) {
    const { name, args, env } = command;
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    running.set(name, child);
    child.on('exit', (code, signal) => {
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
