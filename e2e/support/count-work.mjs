import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Preloaded into an app under test: prints a line for each session it unseals (`decrypt` is the last step;
 * Next.js decrypts cached functions' variables with another algorithm) and each token it verifies. If a
 * library switched to other functions, the counts would be zero.
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
