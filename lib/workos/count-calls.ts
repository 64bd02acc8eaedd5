import { subscribe } from 'node:diagnostics_channel';
import { inspectEnv } from '../env';
import { count } from '../observability/count';
import { getApiOrigin } from './api-origin';
import { isOutageStatus } from './errors';

type Call = { request: { origin: string | URL }; response?: { statusCode: number } };
type Connection = { connectParams: { protocol: string; host: string } };

/**
 * Counts every request to WorkOS, which includes those that AuthKit and the client's retries make, where Node.js
 * announces what `fetch` does: https://undici.nodejs.org/api/DiagnosticsChannel
 */
export function countCalls() {
  const origin = getApiOrigin(inspectEnv().env);
  const report = (message: unknown) => {
    const { request, response } = message as Call;
    if (String(request.origin) === origin) count('workos.api.calls', outcomeOf(response));
  };
  subscribe('undici:request:headers', report);
  subscribe('undici:request:error', report);
  subscribe('undici:client:connectError', (message) => {
    const { protocol, host } = (message as Connection).connectParams;
    if (`${protocol}//${host}` === origin) count('workos.api.calls', 'outage');
  });
}

function outcomeOf(response: Call['response']) {
  if (!response) return 'outage';
  if (response.statusCode === 429) return 'rate_limited';
  if (isOutageStatus(response.statusCode)) return 'outage';
  return response.statusCode < 400 ? 'ok' : 'refused';
}
