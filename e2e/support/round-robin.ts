import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { findPort } from '@/scripts/lib/own-process';

/**
 * Starts a proxy that sends each request to the next of the targets, as a load balancer does, and
 * past one that does not answer. `counts` tells how many each of them answered.
 */
export async function startRoundRobin(targets: string[]) {
  const port = await findPort();
  const counts = targets.map(() => 0);
  let turn = 0;

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse) {
    const body = await buffer(incoming);
    const first = turn++;
    for (const [step] of targets.entries()) {
      const index = (first + step) % targets.length;
      const answer = await ask(new URL(targets[index] ?? ''), incoming, body);
      if (!answer) continue;
      counts[index] = (counts[index] ?? 0) + 1;
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      return answer.pipe(outgoing);
    }
    return outgoing.writeHead(502).end('No instance answered.');
  }

  const server = createServer(pass).listen(port, 'localhost');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${port}`, counts, stop };
}

/** Returns the target's answer, or undefined when it cannot be reached. */
function ask({ hostname, port }: URL, incoming: IncomingMessage, body: Buffer) {
  const { url: path, method, headers } = incoming;
  const forwarded = { ...headers, 'x-forwarded-host': headers.host, 'x-forwarded-proto': 'http' };
  return new Promise<IncomingMessage | undefined>((resolve) => {
    // A connection each: a kept one may close just as it is used.
    request({ hostname, port, path, method, headers: forwarded, agent: false }, resolve)
      .on('error', () => resolve(undefined))
      .end(body);
  });
}
