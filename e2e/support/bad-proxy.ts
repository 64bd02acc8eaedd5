import { createServer, request } from 'node:http';
import { findPort } from '@/scripts/lib/ports';

/**
 * Starts a proxy that replaces `Host` and `X-Forwarded-Proto`. It can also drop cookies that the app sets,
 * like a browser that blocks them.
 */
export async function startBadProxy(target: string) {
  const port = await findPort();
  const { hostname, port: targetPort, host } = new URL(target);
  const proxy = { port, url: `http://localhost:${port}`, dropsCookies: false, stop };
  const server = createServer((incoming, outgoing) => {
    const { url: path, method } = incoming;
    const headers = { ...incoming.headers, host, 'x-forwarded-proto': 'http' };
    const forwarded = request({ hostname, port: targetPort, path, method, headers, agent: false });
    forwarded.on('error', () => outgoing.destroy());
    forwarded.on('response', (response) => {
      if (proxy.dropsCookies) delete response.headers['set-cookie'];
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(outgoing);
    });
    incoming.pipe(forwarded);
  }).listen(port, 'localhost');

  function stop() {
    server.close();
    server.closeAllConnections();
  }
  return proxy;
}
