import { logEvent } from '../observability/log';
import type { Store } from '../store/memory';

type Identified = { id: string; event: string };

type Page = { limit: number } & ({ after: string } | { rangeStart: string });

type Options<Event extends Identified> = {
  /** Returns the next events after one, or since a time, oldest first. */
  list: (page: Page) => Promise<Event[]>;
  handle: (event: Event) => Promise<void>;
};

/** The ID of the last event that was handled. */
const cursorKey = 'events:cursor';
/** Held by the instance that reads. */
const lockKey = 'events:lock';
/** Set by every instance that expects new events. */
const wantedKey = 'events:wanted';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Also the pause after a failure, when the lock is left to expire. */
const lockMs = minute / 2;
/** WorkOS keeps events for 30 days. */
const cursorMs = 30 * day;
/** How far the first look goes back. */
const firstRangeMs = 60 * minute;

const maxAttempts = 10;

/**
 * Returns a function that handles new events and returns how many there were. Only one instance reads at a time.
 * If another one tried to in the meantime, it looks again before it stops.
 */
export function createEventReader<Event extends Identified>({ list, handle }: Options<Event>) {
  return async function readEvents(store: Store): Promise<number> {
    const reader = crypto.randomUUID();
    let handled = 0;
    await store.set(wantedKey, reader, day);
    while ((await store.get(wantedKey)) && (await store.claim(lockKey, reader, lockMs))) {
      await store.delete(wantedKey);
      handled += await readToEnd(store, reader);
      await store.extend(lockKey, reader, 0);
    }
    return handled;
  };

  async function readToEnd(store: Store, reader: string) {
    let handled = 0;
    for (;;) {
      const page = await nextPage(store);
      const events = await list(page);
      for (const event of events) {
        // Another instance has the lock if this took too long.
        if (!(await store.extend(lockKey, reader, lockMs))) return handled;
        await attempt(store, event);
        await store.set(cursorKey, event.id, cursorMs);
        handled += 1;
      }
      if (events.length < page.limit) return handled;
    }
  }

  /** Throws if the event couldn't be handled, except at the last attempt, so one event can't hold up the others. */
  async function attempt(store: Store, event: Event) {
    try {
      await handle(event);
    } catch (error) {
      const key = `events:failed:${event.id}`;
      const failures = Number((await store.get(key)) ?? 0) + 1;
      if (failures < maxAttempts) {
        await store.set(key, String(failures), day);
        throw error;
      }
      logEvent('error', 'workos_event.skipped', {
        id: event.id,
        type: event.event,
        failures,
        error,
      });
    }
  }
}

async function nextPage(store: Store): Promise<Page> {
  const limit = 100;
  const after = await store.get(cursorKey);
  if (!after) return { limit, rangeStart: new Date(Date.now() - firstRangeMs).toISOString() };
  // Renewed even if there are no new events, because it expires.
  await store.set(cursorKey, after, cursorMs);
  return { limit, after };
}
