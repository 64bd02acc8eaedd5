import { appUrl } from '../env';
import { impersonationCookie, setCookie } from '../http/cookies';
import { redirect } from '../pages/document';
import { ulid } from './ids';
import type { Impersonator } from './records';
import { store } from './store';

/** Remembers an impersonation until a browser takes it up, and returns its id. */
export function startImpersonation(userId: string, impersonator: Impersonator): string {
  const id = ulid();
  store.impersonations.set(id, { userId, impersonator });
  return id;
}

/** Opens the Sign-in URL of the app in a browser whose next authorize takes the impersonation up. */
export function openAsImpersonator(id: string) {
  return redirect(new URL('/sign-in', appUrl).href, [setCookie(impersonationCookie, id)]);
}
