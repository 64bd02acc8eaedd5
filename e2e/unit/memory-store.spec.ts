import { expect, test } from '@playwright/test';
import { createMemoryStore } from '@/lib/store/memory';

const minute = 60_000;

test('a value expires after its time, and only one caller holds a claim', async () => {
  const store = createMemoryStore();
  await store.set('name', 'Acme', minute);
  await store.set('old', 'Acme', 0);
  expect(await store.getMany(['name', 'old', 'none'])).toEqual(['Acme', undefined, undefined]);

  expect(await store.claim('lock', 'me', minute)).toBe(true);
  expect(await store.claim('lock', 'you', minute)).toBe(false);
  expect(await store.extend('lock', 'you', 0)).toBe(false);
  expect(await store.extend('lock', 'me', 0)).toBe(true);
  expect(await store.claim('lock', 'you', minute)).toBe(true);
  await store.delete('lock');
  expect(await store.get('lock')).toBeUndefined();
  expect(store.clear()).toEqual(['name']);
  expect(await store.get('name')).toBeUndefined();
});

test('a full store evicts the least recently used value', async () => {
  const store = createMemoryStore(100);
  for (const key of ['a', 'b', 'c']) await store.set(key, 'x'.repeat(30), minute);
  await store.get('a');
  await store.set('d', 'x'.repeat(30), minute);
  const values = await store.getMany(['a', 'b', 'c', 'd']);
  expect(values.map(Boolean)).toEqual([true, false, true, true]);
});
