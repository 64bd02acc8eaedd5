/** Starts WorkOS's emulator, with the adapter in front of it at the mock's address. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { roles } from '../../lib/authz';
import { apiKey, port } from '../../mocks/env';
import { findPort } from '../lib/ports';
import { waitFor } from '../lib/processes';
import { createAdapter } from './adapter';
import { workosPackage } from './workos-package';

const emulatorPort = await findPort();
const seedFile = join(tmpdir(), `workos-emulate-${emulatorPort}.json`);
const permissions = [...new Set(Object.values(roles).flatMap((role) => role.permissions))];
writeFileSync(
  seedFile,
  JSON.stringify({
    apiKeys: { [apiKey]: { environment: 'test' } },
    permissions: permissions.map((slug) => ({ slug, name: slug })),
    roles: Object.entries(roles).map(([slug, { title, permissions: granted }]) => ({
      ...{ slug, name: title, permissions: granted },
    })),
  }),
);

const emulator = spawn(
  'npx',
  ['-y', workosPackage, 'emulate', '--port', String(emulatorPort), '--seed', seedFile, '--json'],
  { stdio: ['ignore', 'inherit', 'inherit'], detached: true },
);
const stop = () => {
  if (emulator.pid) process.kill(-emulator.pid);
};
emulator.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);

const url = `http://localhost:${emulatorPort}`;
await waitFor(`${url}/health`);
const { app, createPersonas } = createAdapter(url, apiKey);
await createPersonas();
serve({ fetch: app.fetch, port, hostname: 'localhost' });
