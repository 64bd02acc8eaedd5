import 'server-only';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

/** Fetches keys when a token needs them. That there's none to verify any token with isn't this token's fault. */
export function fetchKeys(url: URL): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url);
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      const known = keys.jwks()?.keys ?? [];
      const isEmpty = !known.some(({ kty, n, e }) => kty === 'RSA' && n && e);
      if (!(error instanceof errors.JWKSNoMatchingKey && isEmpty)) throw error;
      throw new errors.JWKSInvalid('The JSON Web Key Set has no key for RS256.');
    }
  };
}
