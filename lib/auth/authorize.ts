import 'server-only';
import {
  checkRecentAuth,
  refreshSession,
  type UserInfo,
  withAuth,
} from '@workos-inc/authkit-nextjs';
import { cookies } from 'next/headers';
import { recentAuthSeconds } from '../routes';
import { classifyError, errorCode } from '../workos/errors';
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
};

type Opened = { user: string; organization: string };
type Current = UserInfo | { user: null };

export async function authorize(
  opened: Opened,
  { needs, recentAuth, impersonation }: ActionOptions,
): Promise<UserInfo> {
  // Also checked before the refresh, which sets a cookie: Next.js would then re-render the page in the
  // other session and lose the input.
  assertSameOrganization(await withAuth(), opened);
  const session = await renewSession();
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

function assertSameOrganization(session: Current, opened: Pick<Opened, 'organization'>) {
  if (!session.user) throw new RefusalError('signed-out');
  if (identify(session).organization !== opened.organization) {
    throw new RefusalError('other-organization');
  }
}

/** Codes for a session that has ended, or that continues after signing in again. */
const sessionEndCodes = ['invalid_grant', 'sso_required', 'mfa_enrollment'];

async function renewSession(): Promise<UserInfo> {
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
