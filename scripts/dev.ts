/** `npm run dev`: starts Next.js, and the mock WorkOS unless `.env.local` connects a real environment. */
import { loadCredentials } from './lib/credentials';
import { isConnected } from './lib/mock-credentials';
import { isFree } from './lib/ports';
import { processGroup, waitFor } from './lib/processes';

loadCredentials();
const port = Number(process.env.PORT || 3000);
if (!(port > 0 && port < 65_536)) {
  console.error(`PORT is ${process.env.PORT}. It must be a number, such as PORT=3001 npm run dev`);
  process.exit(1);
}
const appUrl = `http://localhost:${port}`;
process.env.MOCK_APP_URL ??= appUrl;
process.env.MOCK_WEBHOOK_URL ??= `${appUrl}/api/webhooks/workos`;

// Imported after `.env.local` is loaded, because the mock reads its settings on import.
const { appVariables, origin, port: mockPort } = await import('../mocks/env');

await assertFree(port, 'the app', 'PORT');
if (!isConnected()) await assertFree(mockPort, 'the mock WorkOS', 'MOCK_WORKOS_PORT');

const app = {
  name: 'The app',
  args: ['node_modules/next/dist/bin/next', 'dev', '--port', String(port)],
  env: {
    ...(!isConnected() && appVariables),
    // Safari stores Secure cookies only on https. This tells the library that we're on http.
    NEXT_PUBLIC_WORKOS_REDIRECT_URI:
      process.env.NEXT_PUBLIC_WORKOS_REDIRECT_URI ||
      new URL('/callback', process.env.APP_URL || appUrl).href,
  },
};
const mock = {
  name: 'The mock WorkOS',
  args: ['--import', 'tsx', 'mocks/server.ts', '--quiet'],
  env: {},
};

const start = processGroup();
start(app);
await waitFor(appUrl);
if (isConnected()) console.log(`\n  App  ${appUrl}\n`);
else {
  // Started last so it doesn't slow down the first page, which doesn't need it.
  start(mock);
  await waitFor(`${origin}/health`);
  console.log(await describeMock());
}

async function assertFree(desired: number, what: string, variable: string) {
  if (await isFree(desired)) return;
  console.error(
    `Port ${desired}, for ${what}, is already in use. Stop that process or choose another port: ${variable}=${desired + 1} npm run dev`,
  );
  process.exit(1);
}

async function describeMock() {
  const { personas } = await import('../mocks/personas');
  const users = personas.map(({ firstName, lastName, email, note }) =>
    ['   ', `${firstName} ${lastName}`.padEnd(18), email.padEnd(23), note].join(' '),
  );
  return [
    '',
    `  App          ${appUrl}`,
    `  Mock WorkOS  ${origin} (users, sessions, faults, request log)`,
    '',
    '  Sign in as',
    ...users,
    '',
  ].join('\n');
}
