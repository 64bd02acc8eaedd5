import { publicOrigin } from '../env';
import { timestamp } from './clock';
import { createMembership, createUser, stamp } from './create';
import { emit } from './events';
import { newId, newSecret } from './ids';
import { changeMembership, deleteMembership } from './memberships';
import { send } from './outbox';
import type { Invitation, User } from './records';
import { findMembership, findUserByEmail, store } from './store';

const day = 86_400_000;

type NewInvitation = Pick<
  Invitation,
  'email' | 'organization_id' | 'inviter_user_id' | 'role_slug'
> & { expiresInDays: number };

export function createInvitation({ expiresInDays, ...values }: NewInvitation): Invitation {
  const token = newSecret();
  const invitation: Invitation = {
    object: 'invitation',
    ...stamp(newId('invitation')),
    ...values,
    email: values.email.trim().toLowerCase(),
    state: 'pending',
    accepted_at: null,
    revoked_at: null,
    expires_at: new Date(Date.now() + expiresInDays * day).toISOString(),
    accepted_user_id: null,
    token,
    accept_invitation_url: `${publicOrigin}/hosted/invitation?invitation_token=${token}`,
  };
  store.invitations.set(invitation.id, invitation);
  send(invitation.email, 'Invitation', invitation.accept_invitation_url);
  emitInvitation('created', invitation);
  const user = findUserByEmail(invitation.email);
  if (user) join(user, invitation, 'pending');
  return invitation;
}

/** Events don’t contain the token and URL, which anyone could accept the invitation with. */
export function emitInvitation(
  change: 'created' | 'accepted' | 'revoked' | 'resent',
  { token: _, accept_invitation_url: __, ...data }: Invitation,
) {
  emit(`invitation.${change}`, data);
}

export function stateOf(invitation: Invitation): Invitation['state'] {
  const isPastExpiry = new Date(invitation.expires_at).getTime() < Date.now();
  return invitation.state === 'pending' && isPastExpiry ? 'expired' : invitation.state;
}

/** Makes the invited user a member, creating an account if needed. */
export function acceptInvitation(invitation: Invitation) {
  const user = findUserByEmail(invitation.email) ?? createUser({ email: invitation.email });
  join(user, invitation, 'active');
  Object.assign(invitation, {
    state: 'accepted',
    accepted_at: timestamp(),
    accepted_user_id: user.id,
    updated_at: timestamp(),
  });
  emitInvitation('accepted', invitation);
  return user;
}

/** Deletes the pending membership, too. */
export function revokeInvitation(invitation: Invitation) {
  const user = findUserByEmail(invitation.email);
  const membership = user && findMembership(user.id, invitation.organization_id ?? '');
  if (membership?.status === 'pending') deleteMembership(membership);
  Object.assign(invitation, {
    state: 'revoked',
    revoked_at: timestamp(),
    updated_at: timestamp(),
  });
  emitInvitation('revoked', invitation);
}

/** Adds the user to the invitation's organization, if it has one. */
function join(user: User, invitation: Invitation, status: 'pending' | 'active') {
  const { organization_id, role_slug } = invitation;
  if (!organization_id) return;
  const role = role_slug ?? 'member';
  const membership = findMembership(user.id, organization_id);
  if (!membership) createMembership({ user_id: user.id, organization_id, role, status });
  else if (membership.status === 'pending') changeMembership(membership, { role, status });
}

export function findPendingInvitation(token: string) {
  const invitation = [...store.invitations.values()].find((item) => item.token === token);
  return invitation && stateOf(invitation) === 'pending' ? invitation : undefined;
}
