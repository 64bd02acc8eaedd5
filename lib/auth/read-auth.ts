import 'server-only';
// biome-ignore lint/style/noRestrictedImports: Everything else imports it from here.
import { type NoUserInfo, type UserInfo, withAuth } from '@workos-inc/authkit-nextjs';
import { hasEndedEarly } from './ended-sessions';

/** AuthKit's `withAuth()`, except that a session counts as ended once WorkOS reports it, not when its token expires. */
export async function readAuth(): Promise<UserInfo | NoUserInfo> {
  const auth = await withAuth();
  if (!auth.user) return auth;
  const { user, sessionId, organizationId, accessToken } = auth;
  const hasEnded = await hasEndedEarly({ sessionId, userId: user.id, organizationId, accessToken });
  return hasEnded ? { user: null } : auth;
}
