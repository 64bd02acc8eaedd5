import 'server-only';
import { withStore } from '../store/store';

const windowMs = 60_000;
const limit = 120;

/** Counts a call by any of the user's clients. Returns the seconds to wait if there were too many in this minute. */
export function countCall(userId: string): Promise<number | undefined> {
  return withStore(async (store) => {
    const now = await store.now();
    const window = Math.floor(now / windowMs);
    const calls = await store.increment(`agent-calls:${userId}:${window}`, windowMs);
    return calls > limit ? Math.ceil(((window + 1) * windowMs - now) / 1_000) : undefined;
  });
}

/** Three months. */
const retentionMs = 90 * 24 * 60 * 60_000;

const lastCallKey = (userId: string, clientId: string) => `agent-last-call:${userId}:${clientId}`;

export async function rememberCall(userId: string, clientId: string): Promise<void> {
  const now = new Date().toISOString();
  await withStore((store) => store.set(lastCallKey(userId, clientId), now, retentionMs));
}

/** Returns when each client last called, in their order. */
export function readLastCalls(userId: string, clientIds: string[]) {
  return withStore((store) => store.getMany(clientIds.map((id) => lastCallKey(userId, id))));
}
