/** `npm run test:redis`: finds or installs Redis or Valkey, and tests instances that share it. */
import { ensureRedis } from './lib/redis';

console.log(`Using ${ensureRedis()}.`);
process.argv.push('e2e/redis');
void import('./test');
