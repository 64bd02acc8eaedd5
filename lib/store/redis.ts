import 'server-only';
import { createClient, ErrorReply } from 'redis';
import { logEvent } from '../observability/log';
import type { Store } from './memory';

/** The longest that a page waits for a reply, or the process for its first connection. */
const replyMs = 1_000;

/** Redis isn't reachable, or rejected a command. */
export class RedisError extends Error {}

/** Extends or deletes a key, unless another instance has claimed it since. */
const extendScript = `
if redis.call('get', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('pexpire', KEYS[1], ARGV[2])`;

type Options = { url: string; keyPrefix: string; onReturn: () => void };

/**
 * Connects to Redis or Valkey and reconnects for as long as the process runs. While it's unreachable, commands
 * fail immediately with a `RedisError`. Each change is logged once.
 */
export function connectRedis({ url, keyPrefix, onReturn }: Options) {
  const client = createClient({
    url,
    keyPrefix,
    disableOfflineQueue: true,
    // Together, these notice a connection that stays open without a reply.
    pingInterval: 2_000,
    socket: {
      socketTimeout: 5_000,
      // The default gives up on such a connection for good.
      reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, 2_000) + Math.random() * 200,
    },
  });
  const rejections = new Set<string>();
  let isUp: boolean | undefined;

  function report(reachable: boolean, reason = '') {
    if (reachable === isUp) return;
    isUp = reachable;
    if (reachable) {
      logEvent('info', 'redis.reachable', { message: 'Instances share a cache.' });
      onReturn();
    } else {
      logEvent('error', 'redis.unreachable', {
        message: 'Until it’s back, this instance has its own cache.',
        reason,
      });
    }
  }

  client.on('ready', () => report(true));
  client.on('ping-interval', () => report(true));
  client.on('error', (error) => report(false, explain(error)));

  async function send<Reply>(command: (redis: typeof client) => Promise<Reply>): Promise<Reply> {
    if (!isUp) throw new RedisError('Redis isn’t reachable.');
    try {
      return await withTimeout(replyMs, command(client));
    } catch (cause) {
      const reason = explain(cause);
      if (!(cause instanceof ErrorReply)) report(false, reason);
      else if (rejections.size < 100 && !rejections.has(reason)) {
        rejections.add(reason);
        logEvent('error', 'redis.rejected', { reason });
      }
      throw new RedisError(reason, { cause });
    }
  }

  const lifetime = (value: number) => ({ expiration: { type: 'PX' as const, value } });
  const store: Store = {
    get: async (key) => (await send((redis) => redis.get(key))) ?? undefined,
    getMany: async (keys) => {
      const values = keys.length > 0 ? await send((redis) => redis.mGet(keys)) : [];
      return values.map((value) => value ?? undefined);
    },
    set: async (key, value, ttl) => {
      await send((redis) => redis.set(key, value, lifetime(ttl)));
    },
    delete: async (key) => {
      await send((redis) => redis.del(key));
    },
    claim: async (key, value, ttl) =>
      (await send((redis) => redis.set(key, value, { condition: 'NX', ...lifetime(ttl) }))) !==
      null,
    extend: async (key, value, ttl) =>
      (await send((redis) =>
        redis.eval(extendScript, { keys: [key], arguments: [value, String(ttl)] }),
      )) === 1,
    now: async () => {
      const [seconds, microseconds] = await send((redis) => redis.time());
      return Number(seconds) * 1_000 + Number(microseconds) / 1_000;
    },
  };

  // Never rejects, because the client tries again.
  const connected = client.connect().then(() => {});
  const started = withTimeout(replyMs, connected).catch(() => {});
  const isReachable = () =>
    send((redis) => redis.ping()).then(
      () => true,
      () => false,
    );
  return { store, started, isReachable };
}

async function withTimeout<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const error = new Error(`There was no reply within ${ms} ms.`);
    // On a busy machine, the reply may be there but not read yet.
    timer = setTimeout(() => setImmediate(reject, error), ms);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** A failed connection to several addresses has a code but no message. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || String(Reflect.get(error, 'code'));
}
