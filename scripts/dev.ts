/** `npm run dev`: starts Next.js, and the mock WorkOS unless `.env.local` connects a real environment. */
import { isLoopback } from '../lib/env/loopback';
import { title } from '../lib/site';
import { banner, bold } from './lib/banner';
import { loadCredentials } from './lib/credentials';
import { readDevOptions } from './lib/dev-options';
import { isConnected } from './lib/mock-credentials';
import { withoutNotices } from './lib/next-output';
import { findCommand } from './lib/packages';
import { findPort, isFree } from './lib/ports';
import { processGroup, waitFor } from './lib/processes';
import { servePublicUrl } from './lib/public-server';
import { onChange } from './lib/watch';

loadCredentials();
const { port, hostname, localUrl, appUrl, isHttps, nextArgs } = readDevOptions();
/** Browsers on other machines only reach one address, so the app and the mock share it. */
const isShared = !isConnected() && !isLoopback(new URL(appUrl).hostname);
if (isShared && isHttps) {
  console.error(
    `--experimental-https has a certificate for localhost only, and APP_URL is ${appUrl}. Use one or the other.`,
  );
  process.exit(1);
}
process.env.MOCK_APP_URL ??= appUrl;
process.env.MOCK_APP_NAME ??= title;
process.env.MOCK_WEBHOOK_URL ??= `${localUrl}/api/webhooks/workos`;
if (isShared) process.env.MOCK_PUBLIC_URL ??= appUrl;
// Browsers send cookies to every port of a host, so apps on two ports would sign each other out.
if (port !== 3000) process.env.WORKOS_COOKIE_NAME ||= `wos-session-${port}`;

// Imported after `.env.local` is loaded, because the mock reads its settings on import.
const { appVariables, origin, port: mockPort } = await import('../mocks/env');

await assertFree(port, 'the app', 'PORT');
if (!isConnected()) await assertFree(mockPort, 'the mock WorkOS', 'MOCK_WORKOS_PORT');

const appPort = isShared ? await findPort() : port;
const appHost = isShared ? 'localhost' : hostname;
const app = {
  name: 'The app',
  keeps: withoutNotices(),
  args: [
    ...[findCommand('next'), 'dev', '--port', String(appPort)],
    ...(appHost ? ['--hostname', appHost] : []),
    ...nextArgs,
  ],
  env: {
    NEXT_TELEMETRY_DISABLED: '1',
    ...(!isConnected() && {
      ...appVariables,
      // Next.js reads `.env.local` again after a setup, and the token there isn’t the mock’s.
      WORKOS_CLAIM_TOKEN: process.env.WORKOS_CLAIM_TOKEN ?? '',
    }),
    APP_URL: appUrl,
  },
};
if (isShared) servePublicUrl({ port, hostname, publicUrl: appUrl, appPort, mockUrl: origin });
const trustAnyone = { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' };
const mock = {
  name: 'The mock WorkOS',
  args: ['--import', 'tsx', 'mocks/server.ts', '--quiet'],
  // It delivers webhooks to the app, whose certificate Node.js doesn't trust.
  env: { ...(isHttps && trustAnyone) },
};

const { start, restart, stop } = processGroup();
start(app);
// Without a certificate, Next.js falls back to http.
const served = await waitFor(localUrl, localUrl.replace('https:', 'http:'));
if (served !== localUrl) {
  console.error(
    `Next.js couldn’t create a certificate, so it’s at ${served}. Sign-in needs ${localUrl}.`,
  );
  await stop(1);
}
if (isConnected()) console.log(banner(describeConnection()));
else {
  // Started last so it doesn't slow down the first page, which doesn't need it.
  start(mock);
  await waitFor(`${origin}/health`);
  console.log(banner(await describeMock()));
  onChange('mocks', async () => {
    console.log('Restarting the mock WorkOS. Its users and sessions are reset, so sign in again.');
    await restart(mock);
  });
}

async function assertFree(desired: number, what: string, variable: string) {
  if (await isFree(desired)) return;
  console.error(
    `Port ${desired} for ${what} is already in use. Stop that process or choose another port: ${variable}=${desired + 1} npm run dev`,
  );
  process.exit(1);
}

function describeConnection() {
  const { WORKOS_CLIENT_ID, WORKOS_CLAIM_TOKEN } = process.env;
  return [
    `App     ${bold(appUrl)}`,
    `WorkOS  ${WORKOS_CLIENT_ID}`,
    ...(WORKOS_CLAIM_TOKEN
      ? ['', `It’s temporary. ${bold('npm run setup -- --claim')} moves it into your account.`]
      : []),
  ];
}

async function describeMock() {
  const { listShownPeople } = await import('../mocks/people/shown');
  const users = listShownPeople().map(({ name, email, note }) =>
    [name.padEnd(18), email.padEnd(22), note].join(' '),
  );
  return [
    `App           ${bold(appUrl)}`,
    `Mock console  ${bold(origin)}`,
    '',
    'Sign in as',
    ...users,
    '',
    `${bold('npm run setup')} connects a WorkOS environment.`,
  ];
}
