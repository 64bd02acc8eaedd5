import { store } from './store';

/** Returns the present time as WorkOS writes it. */
export function timestamp() {
  return new Date().toISOString();
}

/** Returns WorkOS's clock for a user, in milliseconds: each user's can be moved, for tests. */
export function timeFor(userId: string): number {
  return Date.now() + (store.userSettings.get(userId)?.clockOffset ?? 0) * 1000;
}

export function secondsFor(userId: string): number {
  return Math.floor(timeFor(userId) / 1000);
}
