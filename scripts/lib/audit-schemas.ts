import type { WorkOS } from '@workos-inc/node';
import { z } from 'zod';
import { type AuditEvent, auditEvents } from '../../lib/authz';
import { listAll } from '../../lib/workos/lists';

const pageSchema = z.object({
  data: z.array(
    z.object({
      name: z.string(),
      schema: z.object({ targets: z.array(z.object({ type: z.string() })) }).optional(),
    }),
  ),
  list_metadata: z.object({ after: z.string().nullish() }),
});

/** Returns the events in `lib/authz.ts` that WorkOS would reject, because it has no schema for them. */
export async function findEventsWithoutSchema(workos: WorkOS): Promise<AuditEvent[]> {
  const actions = await listAll(async (query) => {
    const { data: page } = await workos.get<unknown>('/audit_logs/actions', { query });
    const { data, list_metadata: listMetadata } = pageSchema.parse(page);
    return { data, listMetadata };
  });
  const known = new Set(
    actions.flatMap(({ name, schema }) =>
      (schema?.targets ?? []).map(({ type }) => `${name} ${type}`),
    ),
  );
  const events = Object.entries(auditEvents) as [AuditEvent, { target: string }][];
  return events.flatMap(([name, { target }]) => (known.has(`${name} ${target}`) ? [] : name));
}

/** Creates the schema of an event, or a new version of it. */
export async function createSchema(workos: WorkOS, event: AuditEvent): Promise<void> {
  await workos.auditLogs.createSchema({
    action: event,
    targets: [{ type: auditEvents[event].target }],
    metadata: { impersonator: 'string', impersonation_reason: 'string', client: 'string' },
  });
}
