import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts a server that keeps the webhooks it receives. */
export async function receiveWebhooks() {
  const received: { payload: string; sigHeader: string }[] = [];
  const server = createServer(async (request, response) => {
    let payload = '';
    for await (const chunk of request) payload += chunk;
    received.push({ payload, sigHeader: String(request.headers['workos-signature']) });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return { url, received, close: () => new Promise((resolve) => server.close(resolve)) };
}
