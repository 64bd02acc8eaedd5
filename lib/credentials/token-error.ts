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

/** Otherwise the JWKS couldn't be fetched: a timeout, no connection, or a status other than 200. */
function isAboutToken(error: unknown) {
  const fetchFailures = ['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC'];
  return error instanceof errors.JOSEError && !fetchFailures.includes(error.code);
}
