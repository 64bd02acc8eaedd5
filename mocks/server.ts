import './options';
import type { Socket } from 'node:net';
import { serve } from '@hono/node-server';
import {
  apiKey,
  appUrl,
  appVariables,
  clientId,
  listenHost,
  origin,
  port,
  redirectUris,
} from './env';
import { handleRequest } from './http/handle-request';
import { PeopleError } from './people/read';
import { seed } from './state/seed';

try {
  seed();
} catch (error) {
  if (!(error instanceof PeopleError)) throw error;
  console.error(error.message);
  process.exit(1);
}

const server = serve(
  {
    fetch: (request, { incoming }) => handleRequest(request, () => incoming.socket.destroy()),
    port,
    hostname: listenHost,
  },
  () => {
    if (!process.argv.includes('--quiet')) console.log(startupMessage());
  },
);

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(
    `Port ${port} is already in use. Stop that process or set MOCK_WORKOS_PORT to another port.`,
  );
  process.exit(1);
});

/** For requests Node.js can't parse: oversized headers, invalid bytes. WorkOS returns JSON errors too. */
server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const isLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const status = isLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const body = JSON.stringify({ message: status.slice(4) });
  const headers = ['content-type: application/json', `content-length: ${body.length}`];
  socket.end([`HTTP/1.1 ${status}`, ...headers, 'connection: close', '', body].join('\r\n'));
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());

function startupMessage() {
  const variables = Object.entries(appVariables).map(([name, value]) => `${name}=${value}`);
  return [
    `Mock WorkOS on ${origin}: open it for users, sessions, faults, and the request log.`,
    `It expects your app at ${appUrl} (--app), and redirects to ${redirectUris.at(-1)} (--redirect-uri).`,
    '',
    'To connect another app, in any language:',
    `  API and hosted pages  ${origin}`,
    `  Client ID             ${clientId}`,
    `  API key               ${apiKey}`,
    `  Keys (JWKS)           ${origin}/sso/jwks/${clientId}`,
    '',
    'To use it with `npm run dev:app`, on any port, add these lines to .env.local. For `npm start`, also',
    'set ALLOW_MOCK_WORKOS=1, and set MOCK_COOKIE_PASSWORD here and WORKOS_COOKIE_PASSWORD there to a',
    'new password: openssl rand -base64 32',
    '',
    ...variables,
    '',
  ].join('\n');
}
