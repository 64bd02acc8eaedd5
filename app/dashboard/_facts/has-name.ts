import type { Session } from '@/lib/auth/session';

export async function hasName({ user }: Session): Promise<boolean> {
  return Boolean(user.firstName && user.lastName);
}
