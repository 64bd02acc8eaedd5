import 'server-only';
import { TokenRefreshError } from '@workos-inc/authkit-nextjs';

/** Whether a refresh failed because WorkOS did not answer: the session may still be good. */
export function isOutage(error: unknown): boolean {
  return error instanceof TokenRefreshError && error.isTransient;
}
