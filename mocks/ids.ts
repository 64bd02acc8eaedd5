import { createHash } from 'node:crypto';
import { ulid } from 'ulid';

type Prefix = 'user' | 'org' | 'om' | 'session' | 'flag' | 'req';

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
