import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { getPublicUrl } from '../auth/redirect-uri';
import { inspectEnv } from '../env';

/**
 * Next.js runs a server action only if `Origin` matches the host. A proxy may have replaced the host, so
 * requests from the app's own pages get the one in the app's URL.
 */
export function restoreHost() {
  const publicUrl = getPublicUrl(inspectEnv().env);
  if (!publicUrl) return;
  const { origin, host } = new URL(publicUrl);
  subscribe('http.server.request.start', (message) => {
    const { headers } = (message as { request: IncomingMessage }).request;
    if (headers.origin === origin) headers['x-forwarded-host'] = host;
  });
}
