import { emit } from '../state/events';
import { createProfile, isAllowed, type SsoConnection } from '../state/sso';
import { findUserByEmail } from '../state/store';
import type { AuthorizationRequest } from './authorization';
import { errorUrl } from './authorization';
import { redirect } from './respond';

/** How a sign-in at the identity provider can fail; https://workos.com/docs/reference/sso/get-authorization-url */
export const failures = {
  'deny-access': {
    label: 'Deny access',
    error: 'access_denied',
    description: 'The identity provider denied access.',
  },
  'send-no-email': {
    label: 'Send a profile without an email',
    error: 'server_error',
    description: 'The profile has no email.',
  },
  'reject-consent': {
    label: 'Reject the consent screen',
    error: 'signin_consent_denied',
    description: 'The user rejected the sign-in consent screen.',
  },
  fail: {
    label: 'Fail',
    error: 'server_error',
    description: 'The SSO authentication failed for the user.',
  },
} as const;

/** For connections that only accept sign-ins started by the app. */
export const idpInitiatedDisabled = {
  error: 'idp_initiated_sso_disabled',
  description: 'IdP-initiated SSO is disabled for the connection.',
};

const profileNotAllowed = {
  error: 'profile_not_allowed_outside_organization',
  description: 'The email’s domain isn’t one of the organization’s verified domains.',
};

type Failure = { error: string; description: string };

/** Returns the profile from the provider's form, or the error. */
export function readProfile(connection: SsoConnection, form: URLSearchParams) {
  const failure = new Map<string, Failure>(Object.entries(failures)).get(form.get('failure') ?? '');
  if (failure) return failure;
  const email = form.get('email')?.trim().toLowerCase() ?? '';
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) return failures['send-no-email'];
  if (!isAllowed(connection, email)) return profileNotAllowed;
  const nameOf = (field: string) => form.get(field)?.trim() || null;
  const groups = (form.get('groups') ?? '').split(',').map((group) => group.trim());
  return createProfile(connection, {
    email,
    first_name: nameOf('first_name'),
    last_name: nameOf('last_name'),
    groups: groups.filter(Boolean),
  });
}

/** Redirects to the app with the error. */
export function failSignIn(
  request: Request,
  authorization: AuthorizationRequest,
  { id, organization_id }: SsoConnection,
  { error, description }: Failure,
) {
  emit('authentication.sso_failed', {
    type: 'sso',
    status: 'failed',
    ip_address: null,
    user_agent: request.headers.get('user-agent'),
    user_id: findUserByEmail(authorization.login_hint ?? '')?.id ?? null,
    email: authorization.login_hint ?? null,
    sso: { organization_id, connection_id: id, session_id: null },
    error: { code: error, message: description },
  });
  return redirect(errorUrl(authorization, error, description));
}
