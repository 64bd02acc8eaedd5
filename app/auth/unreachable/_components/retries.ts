const key = 'retries';

/** After this long, it counts as a new outage. */
const memoryMs = 10 * 60_000;

/** How often this tab has tried again during this outage. */
export function countRetries(): number {
  const [count = 0, at = 0] = (sessionStorage.getItem(key) ?? '').split(' ').map(Number);
  return Date.now() - at < memoryMs ? count : 0;
}

export function recordRetry() {
  sessionStorage.setItem(key, `${countRetries() + 1} ${Date.now()}`);
}
