import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { inspectEnv } from '../env';
import { hintCookie } from '../hints';
import { staticPaths } from '../static-paths.mjs';
import { isMock } from '../workos/api-origin';

/** Tells prerendered pages if WorkOS is a mock, which a build can't know. If it isn't, no cookie is set. */
export function showMock() {
  const isShown = isMock(inspectEnv().env);
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    const [path = ''] = request.url?.split('?') ?? [];
    if (!staticPaths.includes(path)) return;
    const wasShown = request.headers.cookie?.includes('mock-workos=1') ?? false;
    if (wasShown !== isShown)
      response.appendHeader('set-cookie', hintCookie('mock-workos', isShown));
  });
}
