import { createHash, randomBytes } from 'node:crypto';
import { monotonicFactory } from 'ulid';

/** Returns a ULID that sorts after every one before it. */
export const ulid = monotonicFactory();

type Prefix =
  | 'api_key'
  | 'conn'
  | 'event'
  | 'flag'
  | 'invitation'
  | 'om'
  | 'org'
  | 'org_domain'
  | 'req'
  | 'session'
  | 'user';

/** Returns a new id in the form of WorkOS's: a prefix and a ULID. */
export function newId(prefix: Prefix) {
  return `${prefix}_${ulid()}`;
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Returns the same id for the same name on every start, so that sessions outlive a restart. */
export function stableId(prefix: Prefix, name: string) {
  const digest = createHash('sha256').update(`${prefix}:${name}`).digest();
  const letters = [...digest.subarray(0, 24)].map((byte) => crockford.charAt(byte % 32));
  return `${prefix}_01${letters.join('')}`;
}

/** Returns an opaque secret of letters and digits. */
export function newSecret(length = 25) {
  return randomBytes(length * 2)
    .toString('base64')
    .replace(/\W/g, '')
    .slice(0, length);
}
