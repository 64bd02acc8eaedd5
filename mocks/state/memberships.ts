import { timestamp } from './clock';
import { emitMembership } from './create';
import type { Membership } from './records';
import { endSession, sessionsOf } from './sessions';
import { store } from './store';

export function changeMembership(membership: Membership, values: Partial<Membership>) {
  Object.assign(membership, values, { updated_at: timestamp() });
  emitMembership('updated', membership);
  return membership;
}

/** Ends the user's sessions in the organization, too. */
export function deactivateMembership(membership: Membership, values: Partial<Membership> = {}) {
  endSessionsIn(membership);
  return changeMembership(membership, { ...values, status: 'inactive' });
}

/** Ends the user's sessions in the organization, too. */
export function deleteMembership(membership: Membership) {
  endSessionsIn(membership);
  store.memberships.delete(membership.id);
  emitMembership('deleted', membership);
}

function endSessionsIn({ user_id, organization_id }: Membership) {
  for (const session of sessionsOf(user_id)) {
    if (session.organizationId === organization_id) endSession(session);
  }
}
