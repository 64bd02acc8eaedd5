import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect } from '@playwright/test';
import { appVariables } from '@/mocks/env';

/** Starts a Node process for one test alone; it ends with `stop()`. */
function startProcess(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  const output = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output.text += chunk;
    });
  }
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill();
    await ended;
  };
  return { output, ended, stop };
}

export function startMock(env: Record<string, string>) {
  return startProcess(['--import', 'tsx', 'mocks/server.ts'], env);
}

/** Starts a mock that no other test uses, and waits for it. */
export async function startOwnMock(port: number) {
  const mock = startMock({ MOCK_WORKOS_PORT: String(port) });
  await says(mock, `WORKOS_API_PORT=${port}`);
  return { ...mock, url: `http://localhost:${port}` };
}

/** Starts the built app once more, against a mock of the test's own. */
export async function startOwnApp(port: number, mockPort: number) {
  const app = startProcess(['node_modules/next/dist/bin/next', 'start', '--port', String(port)], {
    ...appVariables,
    WORKOS_API_PORT: String(mockPort),
  });
  await says(app, 'Ready');
  return { ...app, url: `http://localhost:${port}` };
}

function says({ output }: { output: { text: string } }, text: string) {
  return expect.poll(() => output.text, { timeout: 30_000 }).toContain(text);
}
