import type { Env } from '../../lib/env';
import { findEventsWithoutSchema } from '../lib/audit-schemas';
import { connect } from './api';
import { type Finding, ok, warning } from './finding';

/** Checks that WorkOS has a schema for each event of the audit log. */
export async function checkAuditEvents(env: Env): Promise<Finding[]> {
  try {
    const missing = await findEventsWithoutSchema(connect(env));
    return [
      missing.length === 0
        ? ok('WorkOS has a schema for every audit event in lib/authz.ts')
        : warning(
            `WorkOS has no schema for these audit events, and rejects them: ${missing.join(', ')}`,
            'Create the schemas with: npm run setup',
          ),
    ];
  } catch {
    return [warning('WorkOS didn’t return the schemas of audit events', 'Check again later')];
  }
}
