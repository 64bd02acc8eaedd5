import type { Session } from './auth/session';

/** Returns what to call a person: their name, or their email while WorkOS knows no name. */
export function displayName({ name, firstName, lastName, email }: Session['user']): string {
  return name || [firstName, lastName].filter(Boolean).join(' ') || email;
}
