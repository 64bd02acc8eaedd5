import type { Session } from './auth/session';

export function displayName({ name, firstName, lastName, email }: Session['user']): string {
  return name || [firstName, lastName].filter(Boolean).join(' ') || email;
}
