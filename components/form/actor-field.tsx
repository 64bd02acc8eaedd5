'use client';

import { useAuth } from '@workos-inc/authkit-nextjs/components';

/** Sends along who a form was opened as, so that it does not act as somebody who signed in since. */
export function ActorField() {
  const { user } = useAuth();
  return user && <input name="actor" type="hidden" value={user.id} />;
}
