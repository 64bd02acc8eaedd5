import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state';
import { isNestedDeeper } from './nesting';

const routerState = 'next-router-state-tree';
const maxRouterDepth = 100;

/**
 * Repairs requests for which Next.js returns a bare 500, some before the middleware sees them.
 * The middleware can't do this: it never gets to see the router state either.
 */
export function repairUnreadableRequests() {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    dropMalformedRouterState(request);
    // Web requests can't have this method. Any other that no route has gets the same response: 405.
    if (request.method === 'TRACE') request.method = 'UNSUPPORTED';
    // What `OPTIONS *` asks for isn't a URL.
    if (request.url === '*') request.url = '/*';
  });
}

/**
 * Without a router state Next.js renders the whole page. It takes seconds to check one with a thousand
 * levels, of which a page has a few.
 */
function dropMalformedRouterState({ headers }: IncomingMessage) {
  const state = headers[routerState];
  if (state === undefined) return;
  try {
    if (isNestedDeeper(decodeURIComponent(String(state)), maxRouterDepth))
      delete headers[routerState];
    else parseAndValidateFlightRouterState(state);
  } catch {
    delete headers[routerState];
  }
}
