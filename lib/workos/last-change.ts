import 'server-only';
import { cookies } from 'next/headers';

const cookie = 'last-change';

/** How long a cached value may live, see `cacheLife('minutes')`. */
const maxAge = 60 * 60;

/**
 * Marks that the user has just changed something. Each instance has its own cache, so the browser carries the
 * mark, and the instance that responds next reads from WorkOS instead of showing the old value.
 */
export async function markChange(): Promise<void> {
  const value = Date.now().toString(36);
  (await cookies()).set(cookie, value, { httpOnly: true, sameSite: 'lax', maxAge });
}

/**
 * Tag whatever is cached about an organization with it. Events for the audit log and from WorkOS invalidate it, so
 * everyone sees what anyone changes.
 */
export const changesTag = (organizationId: string) => `changes:${organizationId}`;

/** For the key of a cached value. */
export async function lastChange(): Promise<string> {
  return (await cookies()).get(cookie)?.value ?? '';
}
