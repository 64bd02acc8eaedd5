/**
 * `npm run demo`: serves the app and the mock at one port, for strangers. Each gets people, organizations, and
 * faults of their own.
 */
import './lib/mock-password';
import { variableNames } from '../lib/env';
import { title } from '../lib/site';
import { rejectKeys } from './demo/reject-keys';
import { loadCredentials } from './lib/credentials';
import { findCommand } from './lib/packages';
import { findPort, isFree } from './lib/ports';
import { processGroup, waitFor } from './lib/processes';
import { servePublicUrl } from './lib/public-server';
import { readAppUrl } from './lib/read-app-url';
import { readPort } from './lib/read-port';

loadCredentials();
rejectKeys();
const port = readPort();
const publicUrl = readAppUrl() ?? `http://localhost:${port}`;
if (!(await isFree(port))) {
  console.error(`Port ${port} is already in use. Stop that process or set PORT to another port.`);
  process.exit(1);
}
const appPort = await findPort();
Object.assign(process.env, {
  DEMO_MODE: '1',
  MOCK_WORKOS_PORT: String(await findPort()),
  MOCK_APP_URL: publicUrl,
  MOCK_APP_NAME: title,
  MOCK_PUBLIC_URL: publicUrl,
  MOCK_REDIRECT_URIS: `${publicUrl}/callback`,
  MOCK_WEBHOOK_URL: `http://localhost:${appPort}/api/webhooks/workos`,
});

// Imported after the variables are set, because the mock reads them on import.
const { appVariables, origin } = await import('../mocks/env');
const { serveMock } = await import('../mocks/http/serve');
const { handleVisit } = await import('../mocks/demo/handle-visit');
const { receive } = await import('./demo/receive');

const { start } = processGroup();
serveMock(handleVisit, () => {});
start({
  name: 'The app',
  args: [
    ...['--import', './scripts/demo/carry-visitor.mjs'],
    ...[findCommand('next'), 'start', '--port', String(appPort), '--hostname', 'localhost'],
  ],
  env: {
    // Nothing else from the machine or its `.env` files reaches the app.
    ...Object.fromEntries(variableNames.map((name) => [name, ''])),
    ...appVariables,
    // Agents would need the mock's token endpoint, which isn't public.
    WORKOS_AUTHKIT_DOMAIN: '',
    ALLOW_MOCK_WORKOS: '1',
    DEMO_MODE: '1',
    APP_URL: publicUrl,
    NEXT_TELEMETRY_DISABLED: '1',
  },
});
await waitFor(`http://localhost:${appPort}/api/health`);
servePublicUrl({ port, publicUrl, appPort, mockUrl: origin, receive });
console.log(`The demo is at ${publicUrl}, and its console at ${publicUrl}/console.`);
