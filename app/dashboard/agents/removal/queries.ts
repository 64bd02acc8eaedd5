import 'server-only';
import { openRemovalRequest, readOutcome } from '@/lib/agents/removal-requests';
import type { Session } from '@/lib/auth/session';
import { displayName } from '@/lib/display-name';
import { callWorkOS } from '@/lib/workos/client';
import { isNotFound } from '@/lib/workos/errors';
import { readAgentName } from '../queries';

/** Returns what the user is asked, or what they decided. Undefined if the link isn't theirs, or too old. */
export async function readRemoval(ticket: string, session: Session) {
  const request = await openRemovalRequest(ticket, session);
  if (!request) return undefined;
  const outcome = await readOutcome(request);
  if (outcome === 'approved' || outcome === 'declined') return { outcome };
  const [agent, member] = await Promise.all([
    readAgentName(session.user.id, request.clientId),
    readMember(request.membership),
  ]);
  return member && { agent, member };
}

async function readMember(membership: string) {
  try {
    const { userId } = await callWorkOS(({ userManagement }) =>
      userManagement.getOrganizationMembership(membership),
    );
    const user = await callWorkOS(({ userManagement }) => userManagement.getUser(userId));
    return { name: displayName(user), email: user.email };
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
