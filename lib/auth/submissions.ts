import 'server-only';

const retentionMs = 10 * 60_000;
const maxEntries = 1_000;

const results = new Map<string, { at: number; result: Promise<unknown> }>();

/**
 * Runs `work` once per key: if a response gets lost and the form is submitted again, the second submission
 * gets the first one's result. Failures can be retried. Results are kept for ten minutes in this process
 * only, so when creating something, pass the key to WorkOS too.
 */
export async function runOnce<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const known = results.get(key);
  if (known) return known.result as Promise<Result>;
  deleteExpired();
  const result = work();
  results.set(key, { at: Date.now(), result });
  result.catch(() => results.delete(key));
  return result;
}

function deleteExpired() {
  for (const [key, { at }] of results) {
    if (results.size < maxEntries && Date.now() - at < retentionMs) return;
    results.delete(key);
  }
}
