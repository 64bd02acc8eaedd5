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

/** What an action needs of the session that submits its form. */
export type ActionOptions = {
  /** What the session must carry. With it, the session must also be in an organization. */
  needs?: Requirement;
  /** Requires a sign-in of the last five minutes. */
  recentAuth?: true;
  /** Impersonators are refused, unless the action changes nothing of the user's. */
  impersonation?: 'allow';
};

type Opened = { person: string; organization: string };
type Current = UserInfo | { user: null };

/** Returns the session as it is now. Throws `RefusalError`. */
export async function authorize(
  opened: Opened,
  { needs, recentAuth, impersonation }: ActionOptions,
): Promise<UserInfo> {
  // Checked before the renewal too: a renewal sets a cookie, for which Next.js sends the page anew, in
  // the other session and without the input.
  assertSameOrganization(await withAuth(), opened);
  const session = await renewSession();
  assertSamePerson(session, opened);
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

/** Throws `RefusalError` if somebody else is signed in, or nobody. */
export function assertSamePerson(session: Current, opened: Pick<Opened, 'person'>) {
  if (!session.user) throw new RefusalError('signed-out');
  if (identify(session).person !== opened.person) throw new RefusalError('other-user');
}

function assertSameOrganization(session: Current, opened: Pick<Opened, 'organization'>) {
  if (!session.user) throw new RefusalError('signed-out');
  if (identify(session).organization !== opened.organization) {
    throw new RefusalError('other-organization');
  }
}

/** With these codes WorkOS says that the session has ended, or that signing in again would do. */
const endOfSession = ['invalid_grant', 'sso_required', 'mfa_enrollment'];

async function renewSession(): Promise<UserInfo> {
  const session = await refreshSession().catch((error: unknown) => {
    if (classifyError(error) === 'outage') throw new RefusalError('unreachable');
    throw endOfSession.includes(errorCode(error) ?? '') ? new RefusalError('signed-out') : error;
  });
  if (!session.user) throw new RefusalError('signed-out');
  if (!fitsCookie((await cookies()).get(sessionCookie)?.value)) {
    throw new RefusalError('session-too-large');
  }
  return session;
}
