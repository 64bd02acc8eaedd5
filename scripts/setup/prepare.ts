import { log } from '@clack/prompts';
import type { WorkOS } from '@workos-inc/node';
import type { Env } from '../../lib/env';
import { isOutage } from '../../lib/workos/errors';
import { connect } from '../doctor/api';
import { createSchema, findEventsWithoutSchema } from '../lib/audit-schemas';
import { sentences } from '../lib/sentences';
import { createOrganizations } from './organizations';
import { registerUrls } from './urls';
import { createPermissions, createRoles } from './vocabulary';

/** In order. Each returns the names of what it created. */
const steps: Record<string, (workos: WorkOS, env: Env) => Promise<string[]>> = {
  Permissions: createPermissions,
  Roles: createRoles,
  Organizations: createOrganizations,
  'Audit log schemas': createAuditSchemas,
  URLs: registerUrls,
};

/**
 * Creates what the app needs and the environment lacks. Nothing is replaced or removed, so it can run again. Returns
 * whether all of it worked.
 */
export async function prepareEnvironment(env: Env): Promise<boolean> {
  const workos = connect(env);
  try {
    for (const [label, create] of Object.entries(steps)) {
      const created = await create(workos, env);
      if (created.length > 0) log.success(`${label}: ${summarize(created)}`);
    }
  } catch (error) {
    const reason = isOutage(error) ? 'WorkOS isn’t responding' : messageOf(error);
    log.warn(sentences(`The environment isn’t complete yet: ${reason}`, 'Run npm run setup again'));
    return false;
  }
  return true;
}

function messageOf(error: unknown) {
  return error instanceof Error ? error.message : String(error);
}

function summarize(names: string[]) {
  return names.length > 5 ? `${names.length} created` : names.join(', ');
}

async function createAuditSchemas(workos: WorkOS): Promise<string[]> {
  const missing = await findEventsWithoutSchema(workos);
  for (const event of missing) await createSchema(workos, event);
  return missing;
}
