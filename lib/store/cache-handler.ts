import 'server-only';
import { createHash } from 'node:crypto';
import type { CacheEntry, CacheHandler } from 'next/cache';
import { getBuildId } from '../build-id';
import type { Store } from './memory';
import { tagPrefix, withStore } from './store';

declare global {
  /** Passed to Next.js by `load-cache-handler.mjs`. */
  var authkitCacheHandler: CacheHandler | undefined;
}

const maxBytes = 256_000;
const maxSeconds = 3_600;
const yearSeconds = 365 * 86_400;

/** `createdAt` uses the store's clock, because two instances' clocks may differ. */
type Stored = Omit<CacheEntry, 'value'> & { value: string; createdAt: number };

/** When a tag was invalidated, and until when older entries may still be served while they refresh. */
type Mark = { at: number; staleUntil: number };

/** Next.js requires a read to wait while its entry is being written. */
const pending = new Map<string, Promise<void>>();

/** Keeps the results of `'use cache: remote'` in the store. It never throws. */
export const cacheHandler: CacheHandler = {
  async get(cacheKey, softTags) {
    await pending.get(cacheKey);
    return withStore((store) => read(store, cacheKey, softTags)).catch(() => undefined);
  },

  async set(cacheKey, pendingEntry) {
    // An interrupted value is incomplete, so it isn't kept.
    const written = write(cacheKey, pendingEntry).catch(() => {});
    pending.set(cacheKey, written);
    await written;
    if (pending.get(cacheKey) === written) pending.delete(cacheKey);
  },

  /** Every read looks up its tags, so there's nothing to do here. */
  refreshTags: async () => {},
  getExpiration: async () => Number.POSITIVE_INFINITY,

  async updateTags(tags, durations) {
    const seconds = durations ? (durations.expire ?? yearSeconds) : 0;
    const staleUntil = seconds && Date.now() + seconds * 1_000;
    await withStore(async (store) => {
      const mark: Mark = { at: await store.now(), staleUntil };
      // A mark has to outlive what it invalidates.
      const ttl = 2 * maxSeconds * 1_000;
      await Promise.all(tags.map((tag) => store.set(tagKey(tag), JSON.stringify(mark), ttl)));
    });
  },
};

/**
 * Invalidates entries with these tags in every instance. Unlike with `revalidateTag`, they're invalid once this
 * returns.
 */
export async function expireTags(...tags: string[]): Promise<void> {
  await cacheHandler.updateTags(tags);
}

const tagKey = (tag: string) => `${tagPrefix}${tag}`;

/** Hashed, because Next.js's keys contain arguments. Only tags are shared by builds, which may run side by side. */
function entryKey(cacheKey: string) {
  return `cache:${getBuildId()}:${createHash('sha256').update(cacheKey).digest('base64url')}`;
}

async function read(store: Store, cacheKey: string, softTags: string[]) {
  const text = await store.get(entryKey(cacheKey));
  if (text === undefined) return undefined;
  const { value, createdAt, ...entry }: Stored = JSON.parse(text);
  const marks = (await store.getMany([...entry.tags, ...softTags].map(tagKey))).flatMap(
    (mark): Mark[] => (mark ? [JSON.parse(mark)] : []),
  );
  const newer = marks.filter(({ at }) => at >= createdAt);
  if (newer.some(({ staleUntil }) => staleUntil <= Date.now())) return undefined;
  const revalidate = newer.length > 0 ? -1 : entry.revalidate;
  return { ...entry, revalidate, value: new Blob([Buffer.from(value, 'base64')]).stream() };
}

async function write(cacheKey: string, pendingEntry: Promise<CacheEntry>) {
  const { value: stream, ...entry } = await pendingEntry;
  const value = Buffer.from(await new Response(stream).arrayBuffer());
  const seconds = Math.min(entry.revalidate, entry.expire, maxSeconds);
  if (seconds <= 0 || value.byteLength > maxBytes) return;
  await withStore(async (store) => {
    const now = await store.now();
    // JSON has no Infinity.
    const stored: Stored = {
      ...entry,
      stale: Math.min(entry.stale, yearSeconds),
      revalidate: Math.min(entry.revalidate, yearSeconds),
      expire: Math.min(entry.expire, yearSeconds),
      value: value.toString('base64'),
      createdAt: now - (performance.timeOrigin + performance.now() - entry.timestamp),
    };
    await store.set(entryKey(cacheKey), JSON.stringify(stored), seconds * 1_000);
  });
}
