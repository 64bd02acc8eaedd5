import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { findCommand } from './packages';
import { findPort } from './ports';
import { productionVariables } from './production-variables';

type Environment = Record<string, string>;

/** Starts a process for one test. End it with `stop()`. */
export function startProcess(command: string, args: string[], env: Environment = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env } });
  const kill = () => child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output.text += chunk;
    });
  }
  const ended = once(child, 'exit');
  const stop = async () => {
    // On SIGTERM, Next.js would wait for the browser to close its connections.
    child.kill('SIGKILL');
    await ended;
  };
  const send = (signal: NodeJS.Signals) => child.kill(signal);
  return { pid: child.pid, output, ended, send, stop };
}

export function startMock(env: Environment, args: string[] = []) {
  return startProcess(process.execPath, ['--import', 'tsx', 'mocks/server.ts', ...args], env);
}

/** Starts a separate mock and waits until it's ready. */
export async function startOwnMock(port?: number, env: Environment = {}, args: string[] = []) {
  const mockPort = String(port ?? (await findPort()));
  const mock = startMock({ ...env, MOCK_WORKOS_PORT: mockPort }, args);
  await waitForOutput(mock, `WORKOS_API_PORT=${mockPort}`);
  return { ...mock, port: mockPort, url: `http://localhost:${mockPort}` };
}

/** Starts another instance of the built app with its own variables and waits until it's ready. */
export async function startOwnApp(env: Environment = {}, port?: number) {
  const appPort = String(port ?? (await findPort()));
  const variables = { ...productionVariables, ...env };
  const args = [findCommand('next'), 'start', '--port', appPort];
  const app = startProcess(process.execPath, args, variables);
  await waitForOutput(app, 'Ready');
  const url = `http://localhost:${appPort}`;
  // Next.js listens before it runs `instrumentation.ts`, and this request waits for that.
  await fetch(`${url}/api/health`);
  return { ...app, url };
}

export async function waitForOutput({ output }: { output: { text: string } }, text: string) {
  const start = performance.now();
  await expect.poll(() => output.text, { timeout: 60_000 }).toContain(text);
  // Startup time doesn't count toward the test's timeout.
  if (process.env.TEST_WORKER_INDEX === undefined) return;
  const info = test.info();
  info.setTimeout(info.timeout + Math.round(performance.now() - start));
}
