import 'server-only';

const retentionMs = 10 * 60_000;
const maxEntries = 1_000;

const results = new Map<string, { at: number; result: Promise<unknown> }>();

/**
 * Returns the first result if a submission is repeated after its response was lost. Results are kept in this
 * process only, so when creating something, pass the key to WorkOS too.
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
