import { maxBodyBytes, maxRequestsPerMinute } from '../../mocks/demo/settings';

type Refusal = { status: number; text: string };

/** Requests in the current minute, by visitor. */
const counts = new Map<string, number>();
setInterval(() => counts.clear(), 60_000).unref();

/** Returns why a request is too much for the demo, if it is. Without a length, a body could have any. */
export function findRefusal(
  visitor: string,
  headers: Record<string, string | string[] | undefined>,
): Refusal | undefined {
  if (headers['transfer-encoding']) return { status: 411, text: 'Send the length of the body.' };
  if (Number(headers['content-length'] ?? 0) > maxBodyBytes) {
    return { status: 413, text: 'That’s too large for the demo.' };
  }
  const count = (counts.get(visitor) ?? 0) + 1;
  counts.set(visitor, count);
  if (count <= maxRequestsPerMinute) return undefined;
  return { status: 429, text: 'That’s too much at once for the demo. Wait a minute.' };
}
