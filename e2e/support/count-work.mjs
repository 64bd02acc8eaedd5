import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded into an app under test: prints a line for each session it unseals (`decrypt` is the last
 * step; Next.js decrypts the variables of cached functions, with another algorithm) and for each token
 * it verifies. A library that turns to another function would show as none.
 */
const { subtle } = crypto.webcrypto;
const { decrypt } = subtle;
Object.getPrototypeOf(subtle).decrypt = function (...args) {
  if (args[0].name === 'AES-CBC') console.log('counted: unseal');
  return decrypt.apply(this, args);
};

const { verify } = crypto;
crypto.verify = (...args) => {
  console.log('counted: verify');
  return verify(...args);
};
syncBuiltinESMExports();
