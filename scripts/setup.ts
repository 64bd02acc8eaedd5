/**
 * `npm run setup`: asks for what connects a WorkOS environment, writes what is missing into
 * `.env.local`, and runs the doctor. What is already set there stays as it is.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cancel, intro, isCancel, outro, password, text } from '@clack/prompts';
import { schema } from '../lib/env';
import { addMissing, isSet } from './lib/env-file';
import { readOptions } from './lib/options';
import { refuseMock } from './setup/mock';

readOptions('Usage: npm run setup', {});

const file = '.env.local';
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';

intro('Connect a WorkOS environment');
refuseMock(before, file);
const values = {
  WORKOS_CLIENT_ID: await ask('WORKOS_CLIENT_ID', text),
  WORKOS_API_KEY: await ask('WORKOS_API_KEY', password),
  WORKOS_COOKIE_PASSWORD: randomBytes(32).toString('base64'),
};
const { content, added } = addMissing(before, values);
writeFileSync(file, content, { mode: 0o600 });
outro(added.length > 0 ? `Wrote ${added.join(', ')} to ${file}` : `${file} has everything already`);

await import('./doctor');

/** Returns the answer, which follows the rule of the variable. Asks nothing when it is set already. */
async function ask(
  name: 'WORKOS_CLIENT_ID' | 'WORKOS_API_KEY',
  prompt: typeof text | typeof password,
) {
  if (isSet(before, name)) return '';
  const rule = schema.shape[name];
  const answer = await prompt({
    message: `${name}: ${rule.meta()?.description}`,
    validate: (value = '') => rule.safeParse(value.trim()).error?.issues[0]?.message,
  });
  if (!isCancel(answer)) return answer.trim();
  cancel('Nothing was written.');
  process.exit(1);
}
