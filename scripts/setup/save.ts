import { randomBytes } from 'node:crypto';
import { log } from '@clack/prompts';
import { schema } from '../../lib/env';
import { envFile, readVariable, saveVariables } from '../lib/env-local';

/** Writes variables to `.env.local` and uses them from now on. Adds a cookie password unless it has a valid one. */
export function save(values: Record<string, string>): void {
  const all = { ...values, ...newPassword() };
  const changed = saveVariables(all);
  Object.assign(process.env, all);
  if (changed.length > 0) log.success(`Wrote ${changed.join(', ')} to ${envFile}`);
}

function newPassword(): Record<string, string> {
  const name = 'WORKOS_COOKIE_PASSWORD';
  // As Next.js reads it, which expands a `$`.
  const current = readVariable(name) && process.env[name];
  if (schema.shape[name].safeParse(current).success) return {};
  if (current) log.warn(`${name} was too short, so it’s replaced. Everyone has to sign in again.`);
  return { [name]: randomBytes(32).toString('base64') };
}
