/** `npm run dev`: Next.js, and the mock WorkOS beside it unless `.env.local` connects a real one. */
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

// The settings of the mock are read on import, so after `.env.local`.
const { appVariables, origin, port: mockPort } = await import('../mocks/env');

await demandFree(port, 'the app', 'PORT');
if (!isConnected()) await demandFree(mockPort, 'the mock WorkOS', 'MOCK_WORKOS_PORT');

const app = {
  name: 'The app',
  args: ['node_modules/next/dist/bin/next', 'dev', '--port', String(port)],
  env: {
    ...(!isConnected() && appVariables),
    // Safari keeps a Secure cookie on https only; from this the library sees that we are on http.
    NEXT_PUBLIC_WORKOS_REDIRECT_URI:
      process.env.NEXT_PUBLIC_WORKOS_REDIRECT_URI ??
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
  // Only now, so that it takes nothing from the first page, which does not need it.
  start(mock);
  await waitFor(`${origin}/health`);
  console.log(await describeMock());
}

async function demandFree(wanted: number, what: string, variable: string) {
  if (await isFree(wanted)) return;
  console.error(
    `Port ${wanted}, for ${what}, is taken. Free it, or choose another one: ${variable}=${wanted + 1} npm run dev`,
  );
  process.exit(1);
}

async function describeMock() {
  const { personas } = await import('../mocks/personas');
  const people = personas.map(({ firstName, lastName, email, note }) =>
    ['   ', `${firstName} ${lastName}`.padEnd(18), email.padEnd(23), note].join(' '),
  );
  return [
    '',
    `  App          ${appUrl}`,
    `  Mock WorkOS  ${origin} (open it for people, grants, sessions, faults and requests)`,
    '',
    '  Sign in as',
    ...people,
    '',
  ].join('\n');
}
