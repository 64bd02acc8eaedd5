import 'server-only';
import { inspectEnv } from '../env';
import { createMemoryStore, type Store } from './memory';

type Work<Result> = (store: Store) => Promise<Result>;

declare global {
  /** Global, because the build has several copies of this module, and a process needs one connection. */
  var authkitStore: ReturnType<typeof openStore> | undefined;
}

/** Prefix of the keys that say when a tag was invalidated. */
export const tagPrefix = 'tag:';

async function openStore() {
  const memory = createMemoryStore();
  const { REDIS_URL: url, WORKOS_CLIENT_ID: clientId } = inspectEnv().env;
  if (!url) return { run: <Result>(work: Work<Result>) => work(memory) };

  const { connectRedis, RedisError } = await import('./redis');
  const redis = connectRedis({
    url,
    // Several environments may use the same Redis.
    keyPrefix: `authkit:${clientId}:`,
    onReturn: () => {
      // This process's own entries may be outdated, and the other instances don't know what it invalidated.
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
 * Runs `work` with Redis, which all instances share, or with this process's memory if there's no Redis. If Redis
 * can't be reached, `work` runs again with the memory.
 */
export async function withStore<Result>(work: Work<Result>): Promise<Result> {
  return (await getStore()).run(work);
}

/** Undefined without `REDIS_URL`. */
export async function isRedisReachable(): Promise<boolean | undefined> {
  return (await getStore()).redis?.isReachable();
}
