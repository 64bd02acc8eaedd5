import { http } from 'msw';
import { z } from 'zod';
import { list, matchesQuery } from '../http/list';
import { at, authorized, failure, found, json, notFound, withBody } from '../http/respond';
import {
  acceptInvitation,
  createInvitation,
  emitInvitation,
  revokeInvitation,
  stateOf,
} from '../state/invitations';
import type { Invitation } from '../state/records';
import { findMembership, findRole, findUserByEmail, store } from '../state/store';

const fields = z.object({
  email: z.string().min(1),
  organization_id: z.string().nullish(),
  role_slug: z.string().nullish(),
  expires_in_days: z.number().int().default(7),
  inviter_user_id: z.string().nullish(),
});

const path = '/user_management/invitations';

export const invitations = [
  http.get(
    at(path),
    authorized(({ request }) => {
      const matches = [...store.invitations.values()].filter(({ email, organization_id }) =>
        matchesQuery(request, { email, organization_id }),
      );
      return list(request, matches, toWire);
    }),
  ),

  http.post(
    at(path),
    authorized(
      withBody(fields, ({ body }) => {
        const { email, organization_id = null, role_slug = null, inviter_user_id = null } = body;
        if (organization_id && !store.organizations.has(organization_id)) {
          return notFound('Organization', organization_id);
        }
        if (inviter_user_id && !store.users.has(inviter_user_id)) {
          return notFound('User', inviter_user_id);
        }
        const code = validate(body);
        if (code) return failure(400, code, messages[code]);
        const values = { email, organization_id, role_slug, inviter_user_id };
        const invitation = createInvitation({ ...values, expiresInDays: body.expires_in_days });
        return json(toWire(invitation), 201);
      }),
    ),
  ),

  http.get(
    at(`${path}/by_token/:token`),
    authorized(({ params: { token = '' } }) => {
      const all = [...store.invitations.values()];
      const invitation = all.find((candidate) => candidate.token === token);
      return found('Invitation', token, invitation, (item) => json(toWire(item)));
    }),
  ),

  http.get(
    at(`${path}/:id`),
    authorized(({ params: { id = '' } }) =>
      withInvitation(id, (invitation) => json(toWire(invitation))),
    ),
  ),

  http.post(
    at(`${path}/:id/accept`),
    authorized(({ params: { id = '' } }) =>
      withInvitation(id, (invitation) => {
        if (stateOf(invitation) !== 'pending') return notPending();
        acceptInvitation(invitation);
        return json(toWire(invitation));
      }),
    ),
  ),

  http.post(
    at(`${path}/:id/revoke`),
    authorized(({ params: { id = '' } }) =>
      withInvitation(id, (invitation) => {
        if (stateOf(invitation) !== 'pending') return notPending();
        revokeInvitation(invitation);
        return json(toWire(invitation));
      }),
    ),
  ),

  http.post(
    at(`${path}/:id/resend`),
    authorized(({ params: { id = '' } }) =>
      withInvitation(id, (invitation) => {
        const state = stateOf(invitation);
        if (state !== 'pending') return failure(400, `invite_${state}`, notResendable[state]);
        emitInvitation('resent', invitation);
        return json(toWire(invitation));
      }),
    ),
  ),
];

const messages = {
  email_domain_not_deliverable: 'This address can’t receive email.',
  expires_in_days_too_short: 'An invitation lasts at least 1 day.',
  expires_in_days_too_long: 'An invitation lasts at most 30 days.',
  invalid_role: 'This role doesn’t exist.',
  user_already_organization_member: 'This user is already a member of the organization.',
  email_already_invited_to_organization: 'This email has already been invited to the organization.',
  user_already_exists: 'A user with this email already exists.',
  email_already_invited: 'This email has already been invited.',
};

const notResendable = {
  expired: 'Invite has expired.',
  revoked: 'Invite has been revoked.',
  accepted: 'Invite has already been accepted.',
};

/** Returns the error code WorkOS would reject the invitation with. */
function validate(body: z.infer<typeof fields>): keyof typeof messages | undefined {
  const { email, organization_id = null, role_slug, expires_in_days } = body;
  if (!z.email().safeParse(email).success) return 'email_domain_not_deliverable';
  if (expires_in_days < 1) return 'expires_in_days_too_short';
  if (expires_in_days > 30) return 'expires_in_days_too_long';
  if (role_slug && !findRole(role_slug, organization_id)) return 'invalid_role';

  const user = findUserByEmail(email);
  const isInvited = [...store.invitations.values()].some(
    (other) =>
      other.email === email.trim().toLowerCase() &&
      other.organization_id === organization_id &&
      stateOf(other) === 'pending',
  );
  if (!organization_id) {
    if (user) return 'user_already_exists';
    return isInvited ? 'email_already_invited' : undefined;
  }
  const membership = findMembership(user?.id ?? '', organization_id);
  if (membership && membership.status !== 'pending') return 'user_already_organization_member';
  return isInvited ? 'email_already_invited_to_organization' : undefined;
}

function toWire(invitation: Invitation) {
  return { ...invitation, state: stateOf(invitation) };
}

function notPending() {
  return failure(400, 'invite_not_pending', 'Invite is not pending.');
}

function withInvitation(id: string, respond: (invitation: Invitation) => Response) {
  return found('Invitation', id, store.invitations.get(id), respond);
}
