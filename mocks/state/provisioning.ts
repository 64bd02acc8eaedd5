import { createMembership, createUser } from './create';
import { findOwner } from './domains';
import { defaultRole } from './group-roles';
import { createInvitation, revokeInvitation, stateOf } from './invitations';
import { changeMembership, deactivateMembership } from './memberships';
import type { DirectoryUser } from './records';
import { findMembership, findUserByEmail, store } from './store';

const managed = { directory_managed: true };

type Person = Pick<DirectoryUser, 'email' | 'organization_id'>;

/**
 * Makes a directory user a member with the role of their groups. Someone outside the organization's verified domains
 * is invited; https://workos.com/docs/authkit/directory-provisioning
 */
export function provision(person: DirectoryUser) {
  const { email, organization_id, first_name, last_name } = person;
  const user = findUserByEmail(email) ?? createUser({ email, first_name, last_name });
  const isOwnDomain = findOwner(email)?.id === organization_id;
  const membership = membershipOf(person);
  const role = person.role.slug;
  if (membership?.status === 'inactive') {
    changeMembership(membership, { status: 'active', role, permissions: undefined });
  } else if (membership && !membership.directory_managed && isOwnDomain) {
    changeMembership(membership, { ...managed, role, permissions: undefined });
  } else if (membership?.directory_managed && membership.role !== role) {
    changeMembership(membership, { role, permissions: undefined });
  } else if (!membership && isOwnDomain) {
    createMembership({ ...managed, user_id: user.id, organization_id, role });
  } else if (!membership) {
    createMembership({ ...managed, user_id: user.id, organization_id, role, status: 'pending' });
    const invitation = { email, organization_id, inviter_user_id: null, role_slug: role };
    createInvitation({ ...invitation, expiresInDays: 7 });
  }
}

/** Ends the membership and its sessions. The user and the inactive membership stay. */
export function deprovision(person: Person) {
  const membership = membershipOf(person);
  if (membership?.status === 'active') deactivateMembership(membership, { role: defaultRole });
  for (const invitation of store.invitations.values()) {
    const { email, organization_id } = invitation;
    const isTheirs = email === person.email && organization_id === person.organization_id;
    if (isTheirs && stateOf(invitation) === 'pending') revokeInvitation(invitation);
  }
}

/** Lets the app manage the membership again, because the directory was deleted. */
export function release(person: Person) {
  const membership = membershipOf(person);
  if (membership?.directory_managed) changeMembership(membership, { directory_managed: false });
}

function membershipOf({ email, organization_id }: Person) {
  return findMembership(findUserByEmail(email)?.id ?? '', organization_id);
}
