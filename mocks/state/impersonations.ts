import { ulid } from './ids';
import type { Impersonator } from './records';
import { store } from './store';

/** Remembers an impersonation until a browser takes it up, and returns its id. */
export function startImpersonation(userId: string, impersonator: Impersonator): string {
  const id = ulid();
  store.impersonations.set(id, { userId, impersonator });
  return id;
}
