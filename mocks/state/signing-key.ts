import { createPrivateKey } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { createCertificate } from './certificate';

/** Kept across restarts (and out of git), because apps cache the JWKS for ten minutes. */
const directory = new URL('../../.mock-workos/', import.meta.url);
const file = new URL('signing-key.json', directory);

const privateJwk = readKey() ?? (await createKey());

export const kid = `sso_oidc_key_pair_${await calculateJwkThumbprint(privateJwk)}`;
export const privateKey = await importJWK(privateJwk, 'RS256');

const { kty, n, e } = privateJwk;
const certificate = createCertificate(createPrivateKey({ key: privateJwk, format: 'jwk' }));
export const publicJwk = { alg: 'RS256', kty, use: 'sig', kid, n, e, ...certificate };

function readKey(): JWK | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

async function createKey(): Promise<JWK> {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(pair.privateKey);
  mkdirSync(directory, { recursive: true });
  try {
    writeFileSync(file, JSON.stringify(jwk), { flag: 'wx', mode: 0o600 });
  } catch {
    // Another mock created the file first, or it's corrupt. Use the other mock's key, or replace the file.
    const theirs = readKey();
    if (theirs) return theirs;
    writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  }
  return jwk;
}
