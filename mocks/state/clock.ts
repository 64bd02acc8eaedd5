import { store } from './store';

/** The current time in WorkOS's format. */
export function timestamp() {
  return new Date().toISOString();
}

/** WorkOS's clock for a user, in milliseconds. Tests can set each user's clock. */
export function timeFor(userId: string): number {
  return Date.now() + (store.userSettings.get(userId)?.clockOffset ?? 0) * 1000;
}

export function secondsFor(userId: string): number {
  return Math.floor(timeFor(userId) / 1000);
}
