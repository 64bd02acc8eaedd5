import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { findCommand } from '../lib/packages';
import { findPort } from '../lib/ports';
import { waitFor } from '../lib/processes';
import { productionVariables } from '../lib/production-variables';

const next = findCommand('next');
const probe = new URL('probe.mjs', import.meta.url).href;

export type Usage = { cpuMs: number; megabytes: number };

export function build(folder: string, env: Record<string, string> = {}) {
  execFileSync(process.execPath, [next, 'build', folder], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts the built app in a folder, pointed at the benchmark's mock. */
export async function startServer(folder: string, env: Record<string, string> = {}) {
  const port = await findPort();
  const child = fork(next, ['start', folder, '--port', String(port)], {
    execArgv: ['--import', probe],
    env: { ...process.env, ...productionVariables, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  process.once('exit', () => child.kill());
  const url = `http://localhost:${port}`;
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The server in ${folder} didn’t start. Did you build it?`);
  });
  await Promise.race([waitFor(url), ended]);
  ended.catch(() => undefined);

  async function usage(): Promise<Usage> {
    child.send('usage');
    const [reply] = await once(child, 'message');
    return reply;
  }

  async function stop() {
    child.kill();
    await once(child, 'exit');
  }

  return { url, usage, stop };
}
