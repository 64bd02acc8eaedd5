// Preloaded into the demo's app, which doesn't know that it has visitors: what it asks WorkOS while it responds to
// one is about that one.
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';

const header = 'x-demo-visitor';
const { WORKOS_API_HOSTNAME, WORKOS_API_PORT } = process.env;
const origin = `http://${WORKOS_API_HOSTNAME}:${WORKOS_API_PORT}`;
const visitor = new AsyncLocalStorage();

subscribe('http.server.request.start', ({ request }) => visitor.enterWith(request.headers[header]));

// https://undici.nodejs.org/api/DiagnosticsChannel
subscribe('undici:request:create', ({ request }) => {
  const id = visitor.getStore();
  if (id && String(request.origin) === origin) request.addHeader(header, id);
});
