import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import type { AuthenticationResponse } from '@workos-inc/node';
import { appVariables } from '@/mocks/env';
import { sessionCookie } from '@/scripts/lib/session-cookie';

/** The parts of an iron-webcrypto seal, and the version that iron-session appends. */
type Seal = {
  prefix: string;
  passwordId: string;
  encryptionSalt: string;
  iv: string;
  ciphertext: string;
  expiration: string;
  hmacSalt: string;
  hmac: string;
  version: string;
};

/**
 * Returns malformed session cookie values by what's wrong with them. Anyone can write the first kind. The
 * second requires the cookie password.
 */
export async function malformSession(session: AuthenticationResponse) {
  const good = parse((await sessionCookie(session)).value);
  const edit = (changes: Partial<Seal>) => format({ ...good, ...changes });
  const sign = (changes: Partial<Seal>) => format(withHmac({ ...good, ...changes }));
  const sealText = (text: string, changes: Partial<Seal> = {}) =>
    sign({ ...changes, ciphertext: encrypt(text, good) });
  const seal = (content: unknown, changes?: Partial<Seal>) =>
    sealText(JSON.stringify(content), changes);
  const past = String(Date.now() - 86_400_000);

  const forged = {
    'seven asterisks': '*******',
    'one part': 'x',
    'seven parts': edit({}).replace(`*${good.hmac}`, ''),
    'nine parts': edit({ hmac: `${good.hmac}*x` }),
    'three thousand parts': '*'.repeat(3_000),
    'another prefix': edit({ prefix: 'Fe26.1' }),
    'an empty prefix': edit({ prefix: '' }),
    'a prefix in lower case': edit({ prefix: 'fe26.2' }),
    'an unknown password ID': edit({ passwordId: '9' }),
    'an empty password ID': edit({ passwordId: '' }),
    'toString as its password ID': edit({ passwordId: 'toString' }),
    'constructor as its password ID': edit({ passwordId: 'constructor' }),
    '__proto__ as its password ID': edit({ passwordId: '__proto__' }),
    'an expiration that isn’t a number': edit({ expiration: 'soon' }),
    'a negative expiration': edit({ expiration: '-1' }),
    'an expiration in the past': edit({ expiration: past }),
    'an expiration of 400 digits': edit({ expiration: '9'.repeat(400) }),
    'another salt': edit({ encryptionSalt: 'x' }),
    'another IV': edit({ iv: '!' }),
    'no ciphertext': edit({ ciphertext: '' }),
    'another ciphertext': edit({ ciphertext: `${good.ciphertext}A` }),
    'no HMAC salt': edit({ hmacSalt: '' }),
    'no HMAC': edit({ hmac: '' }),
    'another HMAC': edit({ hmac: 'x'.repeat(good.hmac.length) }),
    'an HMAC that is too long': edit({ hmac: good.hmac.repeat(5) }),
    'an HMAC of other characters': edit({ hmac: '~!"$' }),
    'no version': edit({ version: '' }),
    'an empty version': edit({ version: '~' }),
    'version 1': edit({ version: '~1' }),
    'version 3': edit({ version: '~3' }),
    'a version that isn’t a number': edit({ version: '~x' }),
    'a negative version': edit({ version: '~-2' }),
    nothing: '',
    quotes: '"',
    'an encoding that can’t be decoded': '%E0%A4%A',
    'an encoded line break': '%0D%0A',
    'bytes that aren’t text': '\xff\xfe\x80',
    'a key of every object': '__proto__',
  };
  const sealed = {
    'a sealed expiration that isn’t a number': sign({ expiration: 'soon' }),
    'a sealed expiration in the past': sign({ expiration: past }),
    'a sealed IV that isn’t base64': sign({ iv: '!' }),
    'a sealed IV of the wrong length': sign({ iv: 'AAAA' }),
    'no sealed IV': sign({ iv: '' }),
    'a sealed ciphertext that isn’t base64': sign({ ciphertext: '!!!!' }),
    'a sealed ciphertext of the wrong length': sign({ ciphertext: 'AAAA' }),
    'no sealed ciphertext': sign({ ciphertext: '' }),
    'a ciphertext for another salt': sign({ encryptionSalt: 'x' }),
    'sealed text that isn’t JSON': sealText('{'),
    'no sealed text': sealText(''),
    'sealed null': seal(null),
    'sealed null without a version': seal(null, { version: '' }),
    'sealed false': seal(false),
    'a sealed zero': seal(0),
    'a sealed number': seal(5),
    'a sealed number without a version': seal(5, { version: '' }),
    'a sealed empty string': seal(''),
    'a sealed string': seal('x'),
    'a sealed array': seal([]),
    'a sealed empty object': seal({}),
    'the old layout with a string': seal({ persistent: 'x' }, { version: '' }),
    'a sealed access token that is a number': seal({ ...session, accessToken: 5 }),
    'a sealed access token that isn’t a JWT': seal({ ...session, accessToken: 'x.y.z' }),
    'a sealed refresh token that is an object': seal({
      ...session,
      accessToken: 'x.y.z',
      refreshToken: { x: 1 },
    }),
    'a sealed session without its user': seal({ ...session, user: undefined }),
    'a sealed session whose user is null': seal({ ...session, user: null }),
    'a sealed session whose user is a string': seal({ ...session, user: 'x' }),
    'a sealed session whose user is an array': seal({ ...session, user: [] }),
    'a sealed session whose user is empty': seal({ ...session, user: {} }),
    'a sealed session with nothing else': seal({ accessToken: session.accessToken }),
  };
  return { forged, sealed };
}

function parse(value: string): Seal {
  const [seal = '', version] = value.split('~');
  const [
    prefix = '',
    passwordId = '',
    encryptionSalt = '',
    iv = '',
    ciphertext = '',
    expiration = '',
    hmacSalt = '',
    hmac = '',
  ] = seal.split('*');
  return {
    prefix,
    passwordId,
    encryptionSalt,
    iv,
    ciphertext,
    expiration,
    hmacSalt,
    hmac,
    version: `~${version}`,
  };
}

function format(seal: Seal): string {
  return `${[...signedParts(seal), seal.hmacSalt, seal.hmac].join('*')}${seal.version}`;
}

function signedParts({ prefix, passwordId, encryptionSalt, iv, ciphertext, expiration }: Seal) {
  return [prefix, passwordId, encryptionSalt, iv, ciphertext, expiration];
}

function withHmac(seal: Seal): Seal {
  const hmac = createHmac('sha256', deriveKey(seal.hmacSalt)).update(signedParts(seal).join('*'));
  return { ...seal, hmac: hmac.digest('base64url') };
}

function encrypt(text: string, { encryptionSalt, iv }: Seal) {
  const cipher = createCipheriv(
    'aes-256-cbc',
    deriveKey(encryptionSalt),
    Buffer.from(iv, 'base64url'),
  );
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('base64url');
}

function deriveKey(salt: string) {
  return pbkdf2Sync(appVariables.WORKOS_COOKIE_PASSWORD, salt, 1, 32, 'sha1');
}
