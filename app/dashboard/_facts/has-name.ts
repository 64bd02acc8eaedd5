import type { Session } from '@/lib/auth/session';

export function hasName({ user }: Session): boolean {
  return Boolean(user.firstName && user.lastName);
}
