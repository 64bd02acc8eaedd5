import { expect, test } from '@playwright/test';
import { createMemoryStore } from '@/lib/store/memory';
import { createEventReader } from '@/lib/workos/event-reader';

const newEvents = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `event_${index}`, event: 'user.updated' }));

const ids = (events: { id: string }[]) => events.map(({ id }) => id);

/** A reader of `events` that records what it handled and where each page began. */
function setUp(count: number, onEvent: (id: string) => unknown = () => {}) {
  const events = newEvents(count);
  const store = createMemoryStore();
  const handled: string[] = [];
  const starts: string[] = [];
  const readEvents = createEventReader({
    list: async (page) => {
      starts.push('after' in page ? page.after : page.rangeStart);
      const last = events.findIndex(({ id }) => 'after' in page && id === page.after);
      return events.slice(last + 1, last + 1 + page.limit);
    },
    handle: async ({ id }) => {
      await onEvent(id);
      handled.push(id);
    },
  });
  const read = () => readEvents(store);
  /** Reads as if the pause after a failure were over. */
  const readLater = async () => {
    await store.delete('events:lock');
    return read();
  };
  return { read, readLater, events, handled, starts, store };
}

test('events are handled once, in their order, across pages', async () => {
  const { read, events, handled, starts } = setUp(250);
  const before = Date.now();
  expect(await read()).toBe(250);
  expect(handled).toEqual(ids(events));
  expect(starts.slice(1)).toEqual(['event_99', 'event_199']);
  const minutesBack = (before - Date.parse(starts[0] ?? '')) / 60_000;
  expect(Math.round(minutesBack)).toBe(60);

  expect(await read()).toBe(0);
  events.push({ id: 'event_250', event: 'user.updated' });
  expect(await read()).toBe(1);
  expect(handled).toEqual(ids(events));
});

test('events are read by one reader at a time, which checks again for the others', async () => {
  let active = 0;
  let resume = () => {};
  const { read, events, handled, starts } = setUp(2, async (id) => {
    active += 1;
    expect(active).toBe(1);
    if (id === 'event_0') {
      await new Promise<void>((resolve) => {
        resume = resolve;
      });
    }
    active -= 1;
  });
  const first = read();
  await expect.poll(() => active).toBe(1);
  events.push({ id: 'event_2', event: 'user.updated' });
  expect(await Promise.all([read(), read()])).toEqual([0, 0]);
  resume();
  expect(await first).toBe(3);
  expect(handled).toEqual(ids(events));
  expect(starts.slice(1)).toEqual(['event_1']);
});

test('a failed event is retried before those after it, but not right away', async () => {
  let isDown = true;
  const { read, readLater, events, handled } = setUp(3, (id) => {
    if (isDown && id === 'event_1') throw new Error('The database is down.');
  });
  await expect(read()).rejects.toThrow('The database is down.');
  expect(handled).toEqual(['event_0']);
  isDown = false;
  expect(await read()).toBe(0);
  expect(await readLater()).toBe(2);
  expect(handled).toEqual(ids(events));
});

test('an event that always fails is logged and skipped after ten attempts', async () => {
  const logged: string[] = [];
  const log = console.error;
  console.error = (text: string) => logged.push(text);
  let attempts = 0;
  const { readLater, handled } = setUp(3, (id) => {
    if (id !== 'event_1') return;
    attempts += 1;
    throw new Error('This event is poison.');
  });
  for (let attempt = 1; attempt < 10; attempt += 1) {
    await expect(readLater()).rejects.toThrow('This event is poison.');
    expect(handled).toEqual(['event_0']);
  }
  expect(logged).toEqual([]);
  expect(await readLater()).toBe(2);
  console.error = log;
  expect(logged.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      event: 'workos_event.skipped',
      id: 'event_1',
      type: 'user.updated',
      failures: 10,
    }),
  ]);
  expect(attempts).toBe(10);
  expect(handled).toEqual(['event_0', 'event_2']);
});

test('a reader that takes too long leaves the rest to the one that took over', async () => {
  const { read, handled, store } = setUp(3, async (id) => {
    if (id !== 'event_1') return;
    await store.delete('events:lock');
    await store.claim('events:lock', 'another reader', 10_000);
  });
  expect(await read()).toBe(2);
  expect(handled).toEqual(['event_0', 'event_1']);
});
