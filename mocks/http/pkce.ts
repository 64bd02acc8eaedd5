import { createHash } from 'node:crypto';

/** https://www.rfc-editor.org/rfc/rfc7636#section-4.2 */
export function toChallenge(verifier = '') {
  return createHash('sha256').update(verifier).digest('base64url');
}
