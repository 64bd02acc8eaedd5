import { http } from 'msw';
import { z } from 'zod';
import { list } from '../http/list';
import { listRecords } from '../http/records';
import { at, authorized, found, json, withBody } from '../http/respond';
import { addAuditLogSchema } from '../state/audit-log-actions';
import type { AuditLogSchema } from '../state/records';
import { store } from '../state/store';

const metadata = z.record(z.string(), z.unknown());

const fields = z.object({
  actor: z.object({ metadata }).optional(),
  targets: z.array(z.object({ type: z.string().min(1), metadata: metadata.optional() })).min(1),
  metadata: metadata.optional(),
});

const path = '/audit_logs/actions';

export const auditLogSchemas = [
  listRecords(path, store.auditLogActions, undefined, ({ id: _, schemas, ...action }) => {
    const current = schemas.at(-1);
    return { object: 'audit_log_action', ...action, schema: current && toWire(current) };
  }),

  http.get(
    at(`${path}/:name/schemas`),
    authorized(({ request, params: { name = '' } }) =>
      found('Audit Log Action', name, store.auditLogActions.get(name), ({ schemas }) =>
        list(request, schemas, toWire),
      ),
    ),
  ),

  http.post(
    at(`${path}/:name/schemas`),
    authorized(
      withBody(fields, ({ body, params: { name = '' } }) => {
        return json(toWire(addAuditLogSchema(name, body)), 201);
      }),
    ),
  ),
];

function toWire({ id: _, ...schema }: AuditLogSchema) {
  return schema;
}
