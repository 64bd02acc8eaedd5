import { timestamp } from './clock';
import { emit } from './events';
import type { User } from './records';

export function verifyEmail(user: User) {
  if (user.email_verified) return user;
  Object.assign(user, { email_verified: true, updated_at: timestamp() });
  emit('user.updated', user);
  return user;
}
