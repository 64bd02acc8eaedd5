/** Keeps text by key for a limited time. Times are in milliseconds. */
export type Store = {
  get: (key: string) => Promise<string | undefined>;
  getMany: (keys: string[]) => Promise<(string | undefined)[]>;
  set: (key: string, value: string, ttl: number) => Promise<void>;
  delete: (key: string) => Promise<void>;
  /** Sets a key that isn't set. Returns false if it is. */
  claim: (key: string, value: string, ttl: number) => Promise<boolean>;
  /** Extends a key's lifetime, or deletes the key if `ttl` is 0. Returns false if its value isn't `value`. */
  extend: (key: string, value: string, ttl: number) => Promise<boolean>;
  /** The clock shared by everything that uses this store. */
  now: () => Promise<number>;
};

type Entry = { value: string; until: number };

/** A store in this process. When it's full, the least recently used entries are dropped. */
export function createMemoryStore(maxLength = 50_000_000): Store & { clear: () => string[] } {
  const entries = new Map<string, Entry>();
  let length = 0;

  function remove(key: string) {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    length -= key.length + entry.value.length;
  }

  function write(key: string, entry: Entry) {
    remove(key);
    entries.set(key, entry);
    length += key.length + entry.value.length;
    for (const oldest of entries.keys()) {
      if (length <= maxLength) return;
      remove(oldest);
    }
  }

  function read(key: string) {
    const entry = entries.get(key);
    if (!entry) return undefined;
    if (entry.until > Date.now()) {
      write(key, entry);
      return entry.value;
    }
    remove(key);
    return undefined;
  }

  return {
    get: async (key) => read(key),
    getMany: async (keys) => keys.map(read),
    set: async (key, value, ttl) => write(key, { value, until: Date.now() + ttl }),
    delete: async (key) => remove(key),
    claim: async (key, value, ttl) => {
      if (read(key) !== undefined) return false;
      write(key, { value, until: Date.now() + ttl });
      return true;
    },
    extend: async (key, value, ttl) => {
      if (read(key) !== value) return false;
      write(key, { value, until: Date.now() + ttl });
      return true;
    },
    now: async () => Date.now(),
    /** Returns the keys that were set. */
    clear: () => {
      const keys = [...entries.keys()].filter((key) => read(key) !== undefined);
      entries.clear();
      length = 0;
      return keys;
    },
  };
}
