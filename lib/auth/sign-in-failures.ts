/** Why a sign-in did not finish, in words for the person who tried. */
export const signInFailures = {
  cancelled: {
    title: 'You cancelled sign-in',
    text: 'Nothing was changed and you are not signed in. You can start again whenever you like.',
  },
  expired: {
    title: 'This sign-in link no longer works',
    text: 'It was already used, is older than ten minutes, or was opened in another browser. Start again from here.',
  },
  incomplete: {
    title: 'This sign-in link is incomplete',
    text: 'WorkOS sent you back without the information that ties the sign-in to this browser. Start again from here. If an administrator opened it from the WorkOS dashboard, set the Sign-in URL of the application there first.',
  },
  mismatch: {
    title: 'This sign-in does not belong to this browser',
    text: 'To keep your account safe it was stopped. Start again from here.',
  },
  unreachable: {
    title: 'WorkOS did not answer',
    text: 'You are not signed in yet, and nothing was lost. This usually passes within a minute.',
  },
  refused: {
    title: 'WorkOS refused this sign-in',
    text: 'Start again from here. If it happens again, contact the administrator of your organization.',
  },
} as const;

export type SignInFailure = keyof typeof signInFailures;

/** What the library and WorkOS say, and what it means. */
const failureByCode: Record<string, SignInFailure> = {
  access_denied: 'cancelled',
  missing_auth_params: 'incomplete',
  missing_pkce_cookie: 'expired',
  oauth_state_mismatch: 'mismatch',
  invalid_grant: 'expired',
};

const transientStatuses = [408, 429, 500, 502, 503, 504];

/** Returns the reason for a failed callback, from WorkOS's `error` parameter or the error thrown. */
export function toFailure(errorParameter: string | null, error: unknown): SignInFailure {
  if (errorParameter) return failureByCode[errorParameter] ?? 'refused';
  const { code, error: oauthError, status, cause } = readError(error);
  const known = failureByCode[code ?? ''] ?? failureByCode[oauthError ?? ''];
  if (known) return known;
  if (status === undefined ? cause instanceof TypeError : transientStatuses.includes(status)) {
    return 'unreachable';
  }
  return 'refused';
}

function readError(error: unknown): {
  code?: string;
  error?: string;
  status?: number;
  cause?: unknown;
} {
  return error instanceof Error ? { ...error, cause: error.cause } : {};
}

/** Narrows a query parameter to a known reason. */
export function isSignInFailure(value: unknown): value is SignInFailure {
  return typeof value === 'string' && value in signInFailures;
}
