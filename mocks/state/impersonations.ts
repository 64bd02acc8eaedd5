import { ulid } from './ids';
import type { Impersonator } from './records';
import { store } from './store';

/** Stores an impersonation until a browser starts it, and returns its ID. Without an impersonator, it's a sign-in. */
export function startImpersonation(userId: string, impersonator?: Impersonator): string {
  const id = ulid();
  store.impersonations.set(id, { userId, impersonator });
  return id;
}
