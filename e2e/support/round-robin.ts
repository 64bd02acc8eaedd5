import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { findPort } from '@/scripts/lib/ports';

/**
 * Starts a load balancer that sends each request to the next target and skips unreachable ones. `counts` has
 * the number of responses from each target.
 */
export async function startRoundRobin(targets: string[]) {
  const port = await findPort();
  const counts = targets.map(() => 0);
  let turn = 0;

  async function balance(incoming: IncomingMessage, outgoing: ServerResponse) {
    const body = await buffer(incoming);
    const first = turn++;
    for (const [step] of targets.entries()) {
      const index = (first + step) % targets.length;
      const response = await forward(new URL(targets[index] ?? ''), incoming, body);
      if (!response) continue;
      counts[index] = (counts[index] ?? 0) + 1;
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      return response.pipe(outgoing);
    }
    return outgoing.writeHead(502).end('No instance responded.');
  }

  const server = createServer(balance).listen(port, 'localhost');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${port}`, counts, stop };
}

/** Returns undefined if the target is unreachable. */
function forward({ hostname, port }: URL, incoming: IncomingMessage, body: Buffer) {
  const { url: path, method, headers } = incoming;
  const forwarded = { ...headers, 'x-forwarded-host': headers.host, 'x-forwarded-proto': 'http' };
  return new Promise<IncomingMessage | undefined>((resolve) => {
    // A new connection for each request, because a kept-alive one may close just as it's reused.
    request({ hostname, port, path, method, headers: forwarded, agent: false }, resolve)
      .on('error', () => resolve(undefined))
      .end(body);
  });
}
