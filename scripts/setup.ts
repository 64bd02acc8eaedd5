/**
 * `npm run setup`: prompts for the WorkOS credentials, adds missing variables to `.env.local`, creates the schemas of
 * audit events, and runs the doctor. Variables that are already set don't change.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cancel, intro, isCancel, outro, password, text } from '@clack/prompts';
import { schema } from '../lib/env';
import { clean } from '../lib/env/clean.mjs';
import { addMissing, isSet } from './lib/env-file';
import { readOptions } from './lib/options';
import { createAuditSchemas } from './setup/audit-schemas';
import { rejectMock } from './setup/mock';

readOptions('Usage: npm run setup', {});

const file = '.env.local';
const before = existsSync(file) ? readFileSync(file, 'utf8') : '';

intro('Connect a WorkOS environment');
rejectMock(before, file);
const values = {
  WORKOS_CLIENT_ID: await promptFor('WORKOS_CLIENT_ID', text),
  WORKOS_API_KEY: await promptFor('WORKOS_API_KEY', password),
  WORKOS_COOKIE_PASSWORD: randomBytes(32).toString('base64'),
};
const { content, added } = addMissing(before, values);
writeFileSync(file, content, { mode: 0o600 });
outro(added.length > 0 ? `Wrote ${added.join(', ')} to ${file}` : `${file} already has everything`);

await createAuditSchemas();
await import('./doctor');

/** Returns a valid value, or an empty string if the variable is already set. */
async function promptFor(
  name: 'WORKOS_CLIENT_ID' | 'WORKOS_API_KEY',
  prompt: typeof text | typeof password,
) {
  if (isSet(before, name)) return '';
  const rule = schema.shape[name];
  const value = await prompt({
    message: `${name}: ${rule.meta()?.description}`,
    validate: (value) => rule.safeParse(clean(value)).error?.issues[0]?.message,
  });
  if (!isCancel(value)) return clean(value);
  cancel('Nothing was written.');
  process.exit(1);
}
