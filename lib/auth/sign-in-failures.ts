import { classifyError, errorCode } from '../workos/errors';

export const signInFailures = {
  canceled: {
    title: 'Sign-in canceled',
    text: 'You’re not signed in. Sign in whenever you’re ready.',
  },
  expired: {
    title: 'This sign-in link no longer works',
    text: 'It was already used, or it’s more than ten minutes old. Try signing in again.',
  },
  'no-cookie': {
    title: 'Your browser didn’t send the sign-in cookie',
    text: 'It may block cookies, or you may have started on a different URL. Allow cookies for this site, then try again.',
  },
  incomplete: {
    title: 'This sign-in link is incomplete',
    text: 'WorkOS redirected you without the state this browser needs to finish signing in. Try signing in again. If you came from the WorkOS dashboard, set a Sign-in URL there first.',
  },
  mismatch: {
    title: 'This sign-in started in a different browser',
    text: 'We stopped it to protect your account. Try signing in again.',
  },
  connection: {
    title: 'Single sign-on isn’t working',
    text: 'Your organization’s connection to its identity provider is missing, incomplete, or inactive. Ask an organization admin to check it in Settings → Security.',
  },
  provider: {
    title: 'Your identity provider didn’t sign you in',
    text: 'It returned an error or didn’t share your email address. Try again. If it keeps happening, contact your organization’s admin.',
  },
  'from-provider': {
    title: 'Start signing in here',
    text: 'Your organization’s connection doesn’t accept sign-ins that start at the identity provider.',
  },
  outside: {
    title: 'This account doesn’t belong to your organization',
    text: 'Its email address doesn’t match any of the organization’s domains. Sign in with your work account.',
  },
  organization: {
    title: 'This organization doesn’t exist',
    text: 'It was deleted, or the link is wrong. Sign in again to choose another one.',
  },
  unreachable: {
    title: 'WorkOS isn’t responding',
    text: 'You’re not signed in yet. This usually clears up within a minute.',
  },
  refused: {
    title: 'WorkOS rejected this sign-in',
    text: 'Try signing in again. If it keeps happening, contact your organization’s admin.',
  },
  'too-large': {
    title: 'Your session is too large',
    text: 'Your permissions and feature flags don’t fit in the session cookie (limit: 4,096 bytes). Contact support.',
  },
} as const;

export type SignInFailure = keyof typeof signInFailures;

const failureByCode: Record<string, SignInFailure> = {
  access_denied: 'canceled',
  ambiguous_connection_selector: 'connection',
  connection_invalid: 'connection',
  connection_strategy_invalid: 'connection',
  connection_unlinked: 'connection',
  invalid_connection_selector: 'connection',
  oauth_failed: 'provider',
  server_error: 'provider',
  signin_consent_denied: 'canceled',
  idp_initiated_sso_disabled: 'from-provider',
  profile_not_allowed_outside_organization: 'outside',
  organization_invalid: 'organization',
  missing_auth_params: 'incomplete',
  missing_pkce_cookie: 'no-cookie',
  oauth_state_mismatch: 'mismatch',
  invalid_grant: 'expired',
};

export function toFailure(errorParameter: string | null, error: unknown): SignInFailure {
  const code = errorParameter ?? errorCode(error) ?? '';
  if (Object.hasOwn(failureByCode, code)) return failureByCode[code] ?? 'refused';
  return !errorParameter && classifyError(error) === 'outage' ? 'unreachable' : 'refused';
}

export function isSignInFailure(value: unknown): value is SignInFailure {
  return typeof value === 'string' && Object.hasOwn(signInFailures, value);
}
