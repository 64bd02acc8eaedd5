import { log } from '@clack/prompts';
import { schema } from '../../lib/env';
import { connect } from '../doctor/api';
import { createSchema, findEventsWithoutSchema } from '../lib/audit-schemas';
import { loadCredentials } from '../lib/credentials';

/** Creates the schemas that WorkOS doesn't have, if the variables are complete. Otherwise the doctor says what's missing. */
export async function createAuditSchemas(): Promise<void> {
  loadCredentials();
  const env = schema.safeParse(process.env).data;
  if (!env) return;
  try {
    const workos = connect(env);
    const missing = await findEventsWithoutSchema(workos);
    for (const event of missing) await createSchema(workos, event);
    if (missing.length > 0) log.success(`Created the schemas of ${missing.length} audit events`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn(`The schemas of audit events couldn’t be created: ${reason}`);
  }
}
