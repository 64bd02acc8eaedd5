import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state';

const header = 'next-router-state-tree';

/**
 * Removes router state that Next.js can't parse from requests. Next.js would return a bare 500, and it
 * hides this header from the middleware. Without the header, it renders the full page.
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
