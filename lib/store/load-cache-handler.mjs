// Next.js imports this file itself, outside the bundle, and Node.js 20 can't load TypeScript. The server provides
// the handler when it starts. A build has none and caches nothing, so it needs no Redis.

/** @type {import('next/cache').CacheHandler} */
const handler = {
  get: async (...args) => globalThis.authkitCacheHandler?.get(...args),
  set: async (...args) => globalThis.authkitCacheHandler?.set(...args),
  refreshTags: async () => globalThis.authkitCacheHandler?.refreshTags(),
  getExpiration: async (...args) => globalThis.authkitCacheHandler?.getExpiration(...args) ?? 0,
  updateTags: async (...args) => globalThis.authkitCacheHandler?.updateTags(...args),
};

export default handler;
