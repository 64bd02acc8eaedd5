import { z } from 'zod';
import { signIn } from '../http/authentication';
import { findPending, invalidPendingToken, proceed } from '../http/pending-authentication';
import { failure, notFound, oauthError } from '../http/respond';
import { deviceGrant } from '../state/connect/records';
import { pollDevice } from '../state/device-authorizations';
import { emit } from '../state/events';
import { factorOf, tryChallenge } from '../state/factors';
import { acceptInvitation, findPendingInvitation } from '../state/invitations';
import { redeemCode } from '../state/one-time-codes';
import type { PendingAuthentication, User } from '../state/records';
import { emitAuthentication } from '../state/sessions';
import { activeMembership, findUserByEmail, store } from '../state/store';
import { verifyEmail } from '../state/verify-email';

const base = z.object({
  client_id: z.string(),
  client_secret: z.string(),
  user_agent: z.string().nullable().default(null),
});

const byEmail = base.extend({ email: z.string(), invitation_token: z.string().optional() });
const pending = base.extend({ pending_authentication_token: z.string() });

/** For apps with their own sign-in pages; https://workos.com/docs/reference/authkit/authentication */
export const directGrants = [
  byEmail.extend({ grant_type: z.literal('password'), password: z.string() }),
  byEmail.extend({
    grant_type: z.literal('urn:workos:oauth:grant-type:magic-auth:code'),
    code: z.string(),
  }),
  pending.extend({
    grant_type: z.literal('urn:workos:oauth:grant-type:email-verification:code'),
    code: z.string(),
  }),
  pending.extend({
    grant_type: z.literal('urn:workos:oauth:grant-type:mfa-totp'),
    code: z.string(),
    authentication_challenge_id: z.string(),
  }),
  pending.extend({
    grant_type: z.literal('urn:workos:oauth:grant-type:organization-selection'),
    organization_id: z.string(),
  }),
  base.partial({ client_secret: true }).extend({
    grant_type: z.literal(deviceGrant),
    device_code: z.string(),
  }),
] as const;

type DirectGrant = z.infer<(typeof directGrants)[number]>;

export function exchangeDirectly(grant: DirectGrant): Response | Promise<Response> {
  if ('device_code' in grant) {
    const result = pollDevice(grant.device_code);
    return typeof result === 'string' ? oauthError(result) : signIn(result.state);
  }
  if ('pending_authentication_token' in grant) return continueSignIn(grant);
  return grant.grant_type === 'password' ? checkPassword(grant) : checkMagicAuth(grant);
}

type ByEmail = z.infer<typeof byEmail>;

function checkPassword({ password, ...grant }: ByEmail & { password: string }) {
  const { email, user_agent } = grant;
  const user = findUserByEmail(email);
  if (user && store.passwords.get(user.id) === password) return start(grant, user, 'Password');
  const error = { code: 'invalid_credentials', message: `Invalid credentials for '${email}'.` };
  const subject = { user_id: user?.id ?? null, email, ip_address: null, user_agent };
  emit('authentication.password_failed', {
    type: 'password',
    status: 'failed',
    ...subject,
    error,
  });
  return failure(400, error.code, error.message);
}

function checkMagicAuth({ code, ...grant }: ByEmail & { code: string }) {
  const user = findUserByEmail(grant.email);
  const reason = user ? redeemCode('magic_auth', user.id, code) : 'incorrect';
  return user && !reason ? start(grant, verifyEmail(user), 'MagicAuth') : rejectCode(reason);
}

function start(
  { invitation_token, user_agent }: ByEmail,
  user: User,
  method: PendingAuthentication['method'],
) {
  const invitation = findPendingInvitation(invitation_token ?? '');
  if (invitation_token && !invitation) return oauthError('invitation_invalid');
  if (invitation && invitation.email !== user.email) {
    return oauthError('invitation_cannot_be_used_for_email');
  }
  if (invitation) acceptInvitation(invitation);
  emitAuthentication(method === 'Password' ? 'password' : 'magic_auth', user, user_agent);
  return proceed({
    userId: user.id,
    method,
    userAgent: user_agent,
    hasSecondFactor: false,
    organizationId: invitation?.organization_id ?? undefined,
  });
}

type PendingGrant = Extract<DirectGrant, { pending_authentication_token: string }>;

function continueSignIn(grant: PendingGrant) {
  const token = grant.pending_authentication_token;
  const pending = findPending(token);
  const user = store.users.get(pending?.userId ?? '');
  if (!pending || !user) return invalidPendingToken();
  return takeStep(grant, user, (step = {}) => {
    store.pendingAuthentications.delete(token);
    return proceed({ ...pending, ...step });
  });
}

/** Passes on the completed step, or returns the error. */
function takeStep(
  grant: PendingGrant,
  user: User,
  next: (step?: Partial<PendingAuthentication>) => Response | Promise<Response>,
) {
  if ('organization_id' in grant) {
    const { organization_id: organizationId } = grant;
    if (activeMembership(user.id, organizationId)) return next({ organizationId });
    return failure(400, 'invalid_organization_id', 'The user isn’t a member of the organization.');
  }
  if (!('authentication_challenge_id' in grant)) {
    const reason = redeemCode('email_verification', user.id, grant.code);
    if (reason) return rejectCode(reason);
    emitAuthentication('email_verification', verifyEmail(user), grant.user_agent);
    return next();
  }
  const id = grant.authentication_challenge_id;
  const challenge = store.challenges.get(id);
  const factor = challenge && factorOf(challenge);
  if (!factor) return notFound('Authentication Challenge', id);
  if (factor.user_id !== user.id) {
    return failure(400, 'user_mismatch', 'The challenge belongs to another user.');
  }
  const reason = tryChallenge(challenge, grant.code);
  if (reason) return rejectCode(reason);
  emitAuthentication('mfa', user, grant.user_agent);
  return next({ hasSecondFactor: true });
}

const codeErrors = {
  incorrect: ['invalid_one_time_code', 'Invalid one-time code.'],
  previously_used: ['one_time_code_previously_used', 'The one-time code has already been used.'],
  expired: ['one_time_code_expired', 'The one-time code has expired.'],
  too_many_attempts: ['one_time_code_too_many_attempts', 'Too many attempts.'],
} as const;

function rejectCode(reason: keyof typeof codeErrors = 'incorrect') {
  const [code, message] = codeErrors[reason];
  return failure(400, code, message);
}
