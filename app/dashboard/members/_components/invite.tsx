import { connection } from 'next/server';
import { hasFeature } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { classifyError } from '@/lib/workos/errors';
import { readAssignableRoles } from '../roles';
import { InviteButton } from './invite-button';

/** Calls WorkOS, so render it inside `<Suspense>`. Without roles to choose from, there is no button. */
export async function Invite({ session }: { session: Session }) {
  await connection();
  const roles = await readAssignableRoles(session).catch((error: unknown) => {
    // The list below says that WorkOS isn't responding.
    if (classifyError(error) === 'outage') return [];
    throw error;
  });
  if (roles.length === 0) return null;
  return <InviteButton canInviteMany={hasFeature(session, 'bulk-invites')} roles={roles} />;
}
