import 'server-only';
import { checkRecentAuth, getTokenClaims, type UserInfo } from '@workos-inc/authkit-nextjs';
import { cookies } from 'next/headers';
import { recentAuthSeconds } from '../routes';
import { classifyError, errorCode } from '../workos/errors';
import { readAuth } from './read-auth';
import { refreshSession } from './refresh-session';
import { RefusalError } from './refusal';
import { findUnmet, type Requirement } from './requirement';
import { identify } from './session';
import { fitsCookie, sessionCookie } from './session-cookie';

export type ActionOptions = {
  /** Grants the session must have. Also requires it to be in an organization. */
  needs?: Requirement;
  recentAuth?: true;
  /** Impersonators are rejected unless this is set. Set it if the action doesn't change user data. */
  impersonation?: 'allow';
  /** Refreshes the session even if that was done seconds ago. */
  refresh?: 'always';
};

/** How long an action relies on the last refresh. A grant revoked in that time still works. */
const freshSeconds = 10;

type Opened = { user: string; organization: string };
type Current = UserInfo | { user: null };

export async function authorize(
  opened: Opened,
  { needs, recentAuth, impersonation, refresh }: ActionOptions,
): Promise<UserInfo> {
  // Also checked before the refresh, which sets a cookie: Next.js would then re-render the page in the
  // other session and lose the input.
  const current = await readAuth();
  assertSameOrganization(current, opened);
  const isRecent = refresh !== 'always' && (await isFresh(current));
  const session = isRecent ? current : await renewSession();
  assertSameUser(session, opened);
  assertSameOrganization(session, opened);
  if (session.impersonator && impersonation !== 'allow') throw new RefusalError('impersonating');
  if (needs) {
    if (!session.organizationId) throw new RefusalError('no-organization');
    const unmet = findUnmet(session, needs);
    if (unmet) throw new RefusalError(unmet);
  }
  if (recentAuth && (await checkRecentAuth({ maxAge: recentAuthSeconds })).isStale) {
    throw new RefusalError('stale');
  }
  return session;
}

export function assertSameUser(session: Current, opened: Pick<Opened, 'user'>) {
  if (!session.user) throw new RefusalError('signed-out');
  if (identify(session).user !== opened.user) throw new RefusalError('other-user');
}

function assertSameOrganization(
  session: Current,
  opened: Pick<Opened, 'organization'>,
): asserts session is UserInfo {
  if (!session.user) throw new RefusalError('signed-out');
  if (identify(session).organization !== opened.organization) {
    throw new RefusalError('other-organization');
  }
}

/** Whether the access token is only seconds old. WorkOS's clock may differ from this one. */
async function isFresh(session: UserInfo): Promise<boolean> {
  const { iat = 0 } = await getTokenClaims(session.accessToken);
  return Math.abs(Date.now() / 1_000 - iat) < freshSeconds;
}

/** Codes for a session that has ended, or that continues after signing in again. */
const sessionEndCodes = ['invalid_grant', 'sso_required', 'mfa_enrollment'];

/** Refreshes the session. Throws `RefusalError` if that fails, or if the browser would drop its cookie. */
export async function renewSession(): Promise<UserInfo> {
  const session = await refreshSession().catch((error: unknown) => {
    if (classifyError(error) === 'outage') throw new RefusalError('unreachable');
    throw sessionEndCodes.includes(errorCode(error) ?? '') ? new RefusalError('signed-out') : error;
  });
  if (!session.user) throw new RefusalError('signed-out');
  if (!fitsCookie((await cookies()).get(sessionCookie)?.value)) {
    throw new RefusalError('session-too-large');
  }
  return session;
}
