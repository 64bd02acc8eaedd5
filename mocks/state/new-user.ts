import type { z } from 'zod';
import { createUser } from './create';
import { grant, join, type newUserFields } from './grants';
import { findUserByEmail } from './store';

/** Returns undefined if the email is taken. */
export function addUser({ memberships, ...values }: z.infer<typeof newUserFields>) {
  const { email, firstName: first_name, lastName: last_name, picture, ...grants } = values;
  if (findUserByEmail(email)) return undefined;
  const user = createUser({ email, first_name, last_name, profile_picture_url: picture ?? null });
  for (const membership of memberships) join(user, membership);
  grant(user, grants);
  return user;
}
