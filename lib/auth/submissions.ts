import 'server-only';

const keptMs = 10 * 60_000;
const maxKept = 1_000;

const results = new Map<string, { at: number; result: Promise<unknown> }>();

/**
 * Runs `work` once for each key: a submission whose response was lost on the way arrives again, and
 * gets the result of the first. What fails may be tried again. Kept for ten minutes, in this process;
 * for creations, pass the key on to WorkOS as well.
 */
export async function runOnce<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const known = results.get(key);
  if (known) return known.result as Promise<Result>;
  forgetOld();
  const result = work();
  results.set(key, { at: Date.now(), result });
  result.catch(() => results.delete(key));
  return result;
}

function forgetOld() {
  for (const [key, { at }] of results) {
    if (results.size < maxKept && Date.now() - at < keptMs) return;
    results.delete(key);
  }
}
