import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state';

const header = 'next-router-state-tree';

/**
 * Removes a router state that Next.js can't parse from every request. It would return a bare 500, and it
 * hides this header from the middleware. Without it Next.js renders the whole page.
 */
export function dropMalformedRouterState() {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.headers[header] === undefined) return;
    try {
      parseAndValidateFlightRouterState(request.headers[header]);
    } catch {
      delete request.headers[header];
    }
  });
}
