import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import { pipeline } from 'node:stream';

/** The mock's pages for users. Its API is only served on this machine, and so is its console outside of the live demo. */
const hostedPaths =
  /^\/(user_management\/(authorize|sessions\/logout)|oauth2\/authorize|device|hosted\/[\w-]+|portal(\/setup)?|audit-log-exports\/\w+\.csv|assets\/geist\.woff2|_mock\/impersonations\/\w+)$/;
const consolePaths = /^\/(console(\/[\w-]+)?|assets\/[\w.-]+)$/;

type Options = {
  port: number;
  hostname?: string;
  /** The address that browsers use. */
  publicUrl: string;
  appPort: number;
  mockUrl: string;
  /**
   * For the live demo, whose console is public too. Looks at each request first, and returns headers for the response,
   * unless it has responded itself.
   */
  receive?: (
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ) => OutgoingHttpHeaders | undefined;
};

/**
 * Serves the app and the mock's hosted pages at one address, because a phone, a tunnel, or a Codespace can’t
 * open a second port of this machine under the same name.
 */
export function servePublicUrl({ port, hostname, publicUrl, appPort, mockUrl, receive }: Options) {
  const mockPort = new URL(mockUrl).port;
  const server = createServer((incoming, outgoing) => {
    const added = receive ? receive(incoming, outgoing) : {};
    if (!added) return;
    const { url: path = '/', method, headers } = incoming;
    const [pathname = ''] = path.split('?');
    const isHosted = hostedPaths.test(pathname) || (receive && consolePaths.test(pathname));
    const target = { hostname: 'localhost', port: isHosted ? mockPort : appPort };
    const forwarded = request({ ...target, path, method, headers, agent: false });
    forwarded.on('error', () => outgoing.destroy());
    forwarded.on('response', (response) => {
      for (const name of ['location', 'x-action-redirect']) {
        const value = String(response.headers[name] ?? '');
        if (value.startsWith(`${mockUrl}/`)) {
          response.headers[name] = value.replace(mockUrl, publicUrl);
        }
      }
      const cookies = [added, response.headers].flatMap((each) => each['set-cookie'] ?? []);
      outgoing.writeHead(response.statusCode ?? 502, {
        ...response.headers,
        ...added,
        ...(cookies.length > 0 && { 'set-cookie': cookies }),
      });
      // If either side closes early, so does the other.
      pipeline(response, outgoing, () => {});
    });
    incoming.pipe(forwarded);
  });

  // Next.js’s connection for hot reloading.
  server.on('upgrade', ({ method, url, rawHeaders }, socket, head) => {
    const lines = rawHeaders.flatMap((name, index) =>
      index % 2 ? [] : [`${name}: ${rawHeaders[index + 1]}`],
    );
    const upstream = connect(appPort, 'localhost');
    upstream.write([`${method} ${url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });

  server.listen(port, hostname);
  return function stop() {
    server.close();
    server.closeAllConnections();
  };
}
