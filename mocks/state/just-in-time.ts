import { createMembership, createUser } from './create';
import { findDirectory } from './directories';
import { findGroupRole } from './group-roles';
import { acceptInvitation, stateOf } from './invitations';
import { changeMembership } from './memberships';
import type { Connection, Profile, User } from './records';
import { findMembership, findUserByEmail, store } from './store';

/**
 * Makes the profile's user a member with the role of their groups. Returns undefined if the organization deactivated
 * them; https://workos.com/docs/authkit/jit-provisioning
 */
export function provisionJustInTime(
  profile: Profile,
  { organization_id }: Connection,
): User | undefined {
  const { email, first_name, last_name, groups } = profile;
  const user = findUserByEmail(email) ?? createUser({ email, first_name, last_name });
  const membership = findMembership(user.id, organization_id);
  if (membership?.status === 'inactive') return undefined;
  if (membership?.status === 'pending') {
    const invitation = [...store.invitations.values()].find(
      (candidate) =>
        candidate.email === email &&
        candidate.organization_id === organization_id &&
        stateOf(candidate) === 'pending',
    );
    if (invitation) acceptInvitation(invitation);
    else changeMembership(membership, { status: 'active' });
  }
  const role = findGroupRole(organization_id, groups);
  if (!membership) {
    createMembership({ user_id: user.id, organization_id, role: role ?? 'member' });
  } else if (role && role !== membership.role && !findDirectory(organization_id)) {
    changeMembership(membership, { role, permissions: undefined });
  }
  return user;
}
