import type { Socket } from 'node:net';
import { serve } from '@hono/node-server';
import { listenHost, port } from '../env';
import { PeopleError } from '../people/read';
import { seed } from '../state/seed';

type Handle = (request: Request, reset: () => void) => Promise<Response>;

/** Serves the mock. `onReady` is called once it accepts requests. */
export function serveMock(handle: Handle, onReady: () => void) {
  try {
    seed();
  } catch (error) {
    if (!(error instanceof PeopleError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
  const server = serve(
    {
      fetch: (request, { incoming }) => handle(request, () => incoming.socket.destroy()),
      port,
      hostname: listenHost,
    },
    onReady,
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
}
