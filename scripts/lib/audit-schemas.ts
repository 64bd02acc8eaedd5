import type { WorkOS } from '@workos-inc/node';
import { z } from 'zod';
import { type AuditEvent, auditEvents } from '../../lib/authz';

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
  const known = new Set<string>();
  let after: string | null | undefined;
  do {
    const query = { limit: 100, ...(after && { after }) };
    const page = pageSchema.parse(
      (await workos.get<unknown>('/audit_logs/actions', { query })).data,
    );
    for (const { name, schema } of page.data) {
      for (const { type } of schema?.targets ?? []) known.add(`${name} ${type}`);
    }
    after = page.list_metadata.after;
  } while (after);
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
