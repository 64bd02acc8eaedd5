import { timeFor } from '../state/clock';
import { factorsOf } from '../state/factors';
import { newSecret } from '../state/ids';
import { sendCode } from '../state/one-time-codes';
import type { PendingAuthentication } from '../state/records';
import { activeMembershipsOf, store } from '../state/store';
import { requireSso, signIn } from './authentication';
import { failure } from './respond';

const seconds = 600;

type Progress = Omit<PendingAuthentication, 'expiresAt'>;

/** Signs the user in, or returns the next step they have to take; https://workos.com/docs/reference/authkit/authentication-errors */
export function proceed(progress: Progress): Response | Promise<Response> {
  const { userId, method, userAgent } = progress;
  const user = store.users.get(userId);
  if (!user) return invalidPendingToken();
  if (!user.email_verified) {
    const { id, email } = sendCode('email_verification', user);
    return requireStep(progress, 'email_verification_required', {
      email,
      email_verification_id: id,
    });
  }
  if (!progress.hasSecondFactor) {
    const factors = factorsOf(userId).map(({ id, type }) => ({ id, type }));
    if (factors.length > 0) {
      return requireStep(progress, 'mfa_challenge', { user, authentication_factors: factors });
    }
    if (store.userSettings.get(userId)?.mfaRequired)
      return requireStep(progress, 'mfa_enrollment', { user });
  }
  const choices = activeMembershipsOf(userId).map(({ organization_id }) => organization_id);
  const organizationId = progress.organizationId ?? choices[0];
  if (!progress.organizationId && choices.length > 1) {
    const organizations = choices.map((id) => ({ id, name: store.organizations.get(id)?.name }));
    return requireStep(progress, 'organization_selection_required', { user, organizations });
  }
  const authTime = Math.floor(timeFor(userId) / 1000);
  return (
    (organizationId && requireSso(userId, organizationId)) ||
    signIn({ userId, organizationId, method, userAgent, authTime })
  );
}

/** Returns the sign-in that a `pending_authentication_token` continues. */
export function findPending(token: string): PendingAuthentication | undefined {
  const pending = store.pendingAuthentications.get(token);
  return pending && pending.expiresAt >= timeFor(pending.userId) ? pending : undefined;
}

export function invalidPendingToken() {
  return failure(
    400,
    'invalid_pending_authentication_token',
    'The pending authentication token is invalid or has expired.',
  );
}

const messages = {
  email_verification_required: 'Email ownership must be verified before authentication.',
  mfa_challenge: 'The user must complete an MFA challenge to finish authenticating.',
  mfa_enrollment: 'The user must enroll in MFA to finish authenticating.',
  organization_selection_required: 'The user must choose an organization to finish authenticating.',
};

function requireStep(progress: Progress, code: keyof typeof messages, details: object) {
  const token = newSecret();
  const expiresAt = timeFor(progress.userId) + seconds * 1000;
  store.pendingAuthentications.set(token, { ...progress, expiresAt });
  return failure(403, code, messages[code], { pending_authentication_token: token, ...details });
}
