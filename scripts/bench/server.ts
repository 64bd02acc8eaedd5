import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { productionVariables } from '../../mocks/env';
import { findPort } from '../lib/own-process';
import { waitFor } from '../lib/processes';

const next = fileURLToPath(new URL('../../node_modules/next/dist/bin/next', import.meta.url));
const probe = new URL('probe.mjs', import.meta.url).href;

export type Usage = { cpuMs: number; megabytes: number };

/** Builds the app of the folder for production. Throws when it does not build. */
export function build(folder: string, env: Record<string, string> = {}) {
  execFileSync(process.execPath, [next, 'build', folder], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Starts a built app of the folder, against the mock of the measurement. */
export async function startServer(folder: string, env: Record<string, string> = {}) {
  const port = await findPort();
  const child = fork(next, ['start', folder, '--port', String(port)], {
    execArgv: ['--import', probe],
    env: { ...process.env, NODE_ENV: 'production', ...productionVariables, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  process.once('exit', () => child.kill());
  const url = `http://localhost:${port}`;
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The server of ${folder} did not start. Was it built?`);
  });
  await Promise.race([waitFor(url), ended]);
  ended.catch(() => undefined);

  async function usage(): Promise<Usage> {
    child.send('usage');
    const [answer] = await once(child, 'message');
    return answer;
  }

  async function stop() {
    child.kill();
    await once(child, 'exit');
  }

  return { url, usage, stop };
}
