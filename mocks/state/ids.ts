import { createHash, randomBytes, randomInt } from 'node:crypto';
import { monotonicFactory } from 'ulid';
import { currentTag } from './visitors';

/** ULIDs sort in order of creation. */
export const ulid = monotonicFactory();

type Prefix =
  | 'ala'
  | 'als'
  | 'api_key'
  | 'app_consent'
  | 'audit_log_export'
  | 'auth_challenge'
  | 'auth_factor'
  | 'authkit_oauth_resource'
  | 'authorized_connect_app'
  | 'client'
  | 'conn'
  | 'conn_app'
  | 'cors_origin'
  | 'directory'
  | 'directory_group'
  | 'directory_user'
  | 'email_verification'
  | 'environment'
  | 'event'
  | 'flag'
  | 'invitation'
  | 'magic_auth'
  | 'om'
  | 'org'
  | 'org_domain'
  | 'password_reset'
  | 'perm'
  | 'prof'
  | 'redir'
  | 'role'
  | 'secret'
  | 'session'
  | 'user'
  | 'we';

/** Like WorkOS's IDs: a prefix and a ULID. */
export function newId(prefix: Prefix) {
  return `${prefix}_${mark(ulid())}`;
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Returns a digit of a ULID for each byte. */
export function toDigits(bytes: Uint8Array) {
  return [...bytes].map((byte) => crockford.charAt(byte % 32)).join('');
}

/** Returns the same ID for a name on every start, so sessions survive a restart. */
export function stableId(prefix: Prefix, name: string) {
  const digest = createHash('sha256').update(`${prefix}:${name}`).digest();
  return `${prefix}_${mark(`01${toDigits(digest.subarray(0, 24))}`)}`;
}

/** Says whose it is, behind the time and before the last digits, so IDs still sort. */
function mark(id: string) {
  const tag = currentTag();
  return tag ? `${id.slice(0, 10)}${tag}${id.slice(18)}` : id;
}

export function newSecret(length = 25) {
  return randomBytes(length * 2)
    .toString('base64')
    .replace(/\W/g, '')
    .slice(0, length);
}

export function newOneTimeCode() {
  return String(randomInt(1_000_000)).padStart(6, '0');
}
