import { subscribe } from 'node:diagnostics_channel';
import { inspectEnv } from '../env';
import { count } from '../observability/count';
import { getApiOrigin } from './api-origin';
import { isOutageStatus } from './errors';

type Call = { request: { origin: string | URL }; response?: { statusCode: number } };

/**
 * Counts every request to WorkOS, including AuthKit's requests and the client's retries, by listening to `fetch`:
 * https://undici.nodejs.org/api/DiagnosticsChannel
 */
export function countCalls() {
  const origin = getApiOrigin(inspectEnv().env);
  const counted = new WeakSet<object>();
  const report = (message: unknown) => {
    const { request, response } = message as Call;
    // A response that's cut off is reported twice.
    if (String(request.origin) !== origin || counted.has(request)) return;
    counted.add(request);
    count('workos.api.calls', outcomeOf(response));
  };
  subscribe('undici:request:headers', report);
  subscribe('undici:request:error', report);
}

function outcomeOf(response: Call['response']) {
  if (!response) return 'outage';
  if (response.statusCode === 429) return 'rate_limited';
  if (isOutageStatus(response.statusCode)) return 'outage';
  return response.statusCode < 400 ? 'ok' : 'refused';
}
