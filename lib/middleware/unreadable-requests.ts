import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js';
import { isNestedDeeper } from './nesting';

const routerState = 'next-router-state-tree';
const maxRouterDepth = 100;

/** Next.js would return a bare 500 for these, before the middleware runs or can see what's wrong. */
export function repairUnreadableRequests() {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    dropMalformedRouterState(request);
    // Web `Request` objects can't have this method. Any other unsupported method gets the same 405.
    if (request.method === 'TRACE') request.method = 'UNSUPPORTED';
    // The target of `OPTIONS *` isn't a URL.
    if (request.url === '*') request.url = '/*';
  });
}

/** Without router state, Next.js renders the full page. Parsing a thousand levels would take seconds. */
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
