import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { test } from '@playwright/test';
import type { Fault, LoggedRequest } from '@/scripts/lib/mock';
import { startOwnMock } from '@/scripts/lib/own-process';
import { startScript } from '../../../support/run-script';

type Run = {
  args?: string[];
  env?: Record<string, string>;
  answers?: Record<string, string>;
  input?: string;
};

export const oneShot = '/x/one-shot-environments';

/** A WorkOS of its own without the app’s vocabulary, and a folder with this `.env.local` to connect it in. */
export async function newProject(content?: string) {
  // Each run starts a process, and so does the mock.
  test.slow();
  const cwd = test.info().outputPath('project');
  mkdirSync(cwd, { recursive: true });
  const file = join(cwd, '.env.local');
  if (content !== undefined) writeFileSync(file, content);
  const people = test.info().outputPath('people.yml');
  writeFileSync(people, 'users: [{ email: ada@example.com }]\n');
  const { url, port, stop } = await startOwnMock(undefined, {}, ['--people', people]);
  const api = {
    WORKOS_API_HOSTNAME: 'localhost',
    WORKOS_API_PORT: port,
    WORKOS_API_HTTPS: 'false',
  };

  const start = ({ env, ...run }: Run = {}) =>
    startScript('scripts/setup.ts', { cwd, ...run, env: { ...api, ...env } });
  const post = async (path: string, body: object = {}) => {
    const response = await fetch(`${url}${path}`, { method: 'POST', body: JSON.stringify(body) });
    return response.json();
  };
  return {
    cwd,
    file,
    api,
    url,
    stop,
    start,
    run: async (run: Run = {}) => {
      const { output, ended } = start(run);
      const [code] = await ended;
      return { code, output: output.text };
    },
    read: () => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
    variables: () => parseEnv(readFileSync(file, 'utf8')),
    mode: () => (statSync(file).mode & 0o777).toString(8),
    fail: (fault: Fault): Promise<{ id: string }> => post('/_mock/faults', fault),
    heal: () => fetch(`${url}/_mock/faults`, { method: 'DELETE' }),
    post,
    /** The environments that were asked for. */
    countCreated: async () => {
      const response = await fetch(`${url}/_mock/requests?path=${oneShot}`);
      const log: LoggedRequest[] = await response.json();
      return log.filter(({ status }) => status === 200).length;
    },
    fetch: async (path: string, key = 'sk_test_mock') => {
      const headers = { authorization: `Bearer ${key}` };
      return (await fetch(`${url}${path}`, { headers })).json();
    },
  };
}
