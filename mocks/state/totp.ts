import { createHmac, randomInt } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const period = 30_000;

export function newTotpSecret() {
  return Array.from({ length: 32 }, () => alphabet.charAt(randomInt(32))).join('');
}

/** Accepts the codes before and after the current one, like WorkOS; https://www.rfc-editor.org/rfc/rfc6238 */
export function isTotpCode(secret: string, code: string, now: number) {
  return [-1, 0, 1].some((step) => totpCode(secret, now + step * period) === code);
}

function totpCode(secret: string, at: number) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / period)));
  const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 0xf;
  const number = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

function fromBase32(text: string) {
  const letters = [...text.toUpperCase()].map((letter) => alphabet.indexOf(letter));
  const bits = letters.map((value) => value.toString(2).padStart(5, '0')).join('');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
