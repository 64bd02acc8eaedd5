import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';

/** Returns a self-signed certificate (https://www.rfc-editor.org/rfc/rfc5280#section-4.1) for a JWK. */
export function createCertificate(privateKey: KeyObject) {
  const algorithm = sequence(oid(42, 134, 72, 134, 247, 13, 1, 1, 11), der(0x05));
  const name = sequence(der(0x31, sequence(oid(85, 4, 3), der(0x0c, Buffer.from('Mock WorkOS')))));
  const validity = sequence(time('200101000000Z'), time('491231235959Z'));
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const serial = der(0x02, Uint8Array.of(1));
  const content = sequence(serial, algorithm, name, validity, name, publicKey);
  const signature = sign('sha256', content, privateKey);
  const certificate = sequence(content, algorithm, der(0x03, Uint8Array.of(0), signature));
  return {
    x5c: [certificate.toString('base64')],
    'x5t#S256': createHash('sha256').update(certificate).digest('base64url'),
  };
}

function sequence(...parts: Uint8Array[]) {
  return der(0x30, ...parts);
}

function oid(...bytes: number[]) {
  return der(0x06, Uint8Array.from(bytes));
}

function time(text: string) {
  return der(0x17, Buffer.from(text));
}

/** A tag, the length, and the content. A length over 127 follows the number of its bytes. */
function der(tag: number, ...parts: Uint8Array[]) {
  const content = Buffer.concat(parts);
  const hex = content.length.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  const prefix = content.length > 127 ? [0x80 + bytes.length] : [];
  return Buffer.concat([Buffer.from([tag, ...prefix]), bytes, content]);
}
