import 'server-only';
import { errors } from 'jose';
import { reportOutage } from '../workos/report';

export type TokenRefusal = 'invalid' | 'expired' | 'unreachable';

/** Says why a token wasn't accepted. `start` is from `performance.now()`. */
export function toRefusal(error: unknown, start: number): TokenRefusal {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (isAboutToken(error)) return 'invalid';
  reportOutage(error, start);
  return 'unreachable';
}

const keyFailures = [
  // No response in time, a status other than 200, or no JSON.
  'ERR_JWKS_TIMEOUT',
  'ERR_JOSE_GENERIC',
  // JSON that isn't a JWKS, or none with a key of ours.
  'ERR_JWKS_INVALID',
  'ERR_JWK_INVALID',
];

/** Otherwise, it's about the keys, which no token can help. */
function isAboutToken(error: unknown) {
  return error instanceof errors.JOSEError && !keyFailures.includes(error.code);
}
