import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { inspectEnv } from '../env';
import { setupPath } from '../routes';

/**
 * Shows `/setup` instead of the home page while a variable is missing. The home page is prerendered, and the
 * middleware leaves it out. With all variables set, a production server never looks again. A request that arrives while
 * the server is starting still gets the home page.
 */
export function showSetupAtHome() {
  const isProduction = process.env.NODE_ENV === 'production';
  if (isProduction && inspectEnv().problems.length === 0) return;
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    const [path, ...query] = request.url?.split('?') ?? [];
    if (path !== '/' || inspectEnv().problems.length === 0) return;
    request.url = [setupPath, ...query].join('?');
  });
}
