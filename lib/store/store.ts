import 'server-only';
import { inspectEnv } from '../env';
import { createMemoryStore, type Store } from './memory';

type Work<Result> = (store: Store) => Promise<Result>;

declare global {
  /** Global, because the build has several copies of this module, and a process needs one connection. */
  var authkitStore: ReturnType<typeof openStore> | undefined;
}

/** Keys of the times when tags were invalidated start with it. */
export const tagPrefix = 'tag:';

async function openStore() {
  const memory = createMemoryStore();
  const { REDIS_URL: url, WORKOS_CLIENT_ID: clientId } = inspectEnv().env;
  if (!url) return { run: <Result>(work: Work<Result>) => work(memory) };

  const { connectRedis, RedisError } = await import('./redis');
  const redis = connectRedis({
    url,
    // Keeps environments apart that use the same Redis.
    keyPrefix: `authkit:${clientId}:`,
    onReturn: () => {
      // What this process kept for itself may be outdated. What it invalidated is news for the others.
      const tags = memory.clear().filter((key) => key.startsWith(tagPrefix));
      void globalThis.authkitCacheHandler?.updateTags(
        tags.map((key) => key.slice(tagPrefix.length)),
      );
    },
  });
  await redis.started;

  async function run<Result>(work: Work<Result>): Promise<Result> {
    try {
      return await work(redis.store);
    } catch (error) {
      if (!(error instanceof RedisError)) throw error;
      return work(memory);
    }
  }
  return { run, redis };
}

/** Connects to Redis, which takes a second at most. */
export function getStore() {
  globalThis.authkitStore ??= openStore();
  return globalThis.authkitStore;
}

/**
 * Runs `work` with Redis, which all instances share, or without one with this process’s memory. If Redis goes
 * away, `work` starts again with the memory.
 */
export async function withStore<Result>(work: Work<Result>): Promise<Result> {
  return (await getStore()).run(work);
}

/** Undefined without `REDIS_URL`. */
export async function isRedisReachable(): Promise<boolean | undefined> {
  return (await getStore()).redis?.isReachable();
}
