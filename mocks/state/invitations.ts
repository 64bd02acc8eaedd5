import { origin } from '../env';
import { timestamp } from './clock';
import { createMembership, createUser, stamp } from './create';
import { emit } from './events';
import { newId, newSecret } from './ids';
import { send } from './outbox';
import type { Invitation } from './records';
import { findUserByEmail, membershipsOf, store } from './store';

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
    accept_invitation_url: `${origin}/hosted/invitation?invitation_token=${token}`,
  };
  store.invitations.set(invitation.id, invitation);
  send(invitation.email, 'Invitation', invitation.accept_invitation_url);
  emit('invitation.created', invitation);
  return invitation;
}

export function stateOf(invitation: Invitation): Invitation['state'] {
  const isLate = new Date(invitation.expires_at).getTime() < Date.now();
  return invitation.state === 'pending' && isLate ? 'expired' : invitation.state;
}

/** Makes the invited user a member, creating an account if needed. */
export function acceptInvitation(invitation: Invitation) {
  const { email, organization_id, role_slug } = invitation;
  const user = findUserByEmail(email) ?? createUser({ email });
  const isMember = membershipsOf(user.id).some((m) => m.organization_id === organization_id);
  if (organization_id && !isMember) {
    createMembership({ user_id: user.id, organization_id, role: role_slug ?? 'member' });
  }
  Object.assign(invitation, {
    state: 'accepted',
    accepted_at: timestamp(),
    accepted_user_id: user.id,
    updated_at: timestamp(),
  });
  emit('invitation.accepted', invitation);
  return user;
}

export function findPendingInvitation(token: string) {
  const invitation = [...store.invitations.values()].find((item) => item.token === token);
  return invitation && stateOf(invitation) === 'pending' ? invitation : undefined;
}
