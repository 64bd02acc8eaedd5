import { HttpResponse, http } from 'msw';
import { z } from 'zod';
import { publicOrigin } from '../env';
import { getRecord } from '../http/records';
import { at, authorized, failure, json, notFound } from '../http/respond';
import { stamp } from '../state/create';
import { newId } from '../state/ids';
import type { AuditLogEvent, AuditLogExport } from '../state/records';
import { store } from '../state/store';

const date = z.iso.datetime({ offset: true });
const words = z.array(z.string()).optional();

const fields = z.object({
  organization_id: z.string(),
  range_start: date,
  range_end: date,
  actions: words,
  actor_names: words,
  actor_ids: words,
  targets: words,
});

const path = '/audit_logs/exports';

export const auditLogExports = [
  http.post(
    at(path),
    authorized(async ({ request }) => {
      const body = fields.safeParse(await request.json().catch(() => undefined));
      if (!body.success) {
        const message = body.error.issues.map(
          (issue) => `${issue.path.join('.')}: ${issue.message}`,
        );
        return json({ message, error: 'Bad Request' }, 400);
      }
      const { organization_id, range_start, range_end } = body.data;
      if (!store.organizations.has(organization_id)) {
        return notFound('Organization', organization_id);
      }
      if (Date.parse(range_start) > Date.parse(range_end)) {
        return failure(400, 'invalid_audit_log_export_range_date', 'Invalid date range');
      }
      const { csv: _, wasRead: __, ...pending } = create(body.data);
      return json({ ...pending, state: 'pending' }, 201);
    }),
  ),

  getRecord(path, 'Audit Log Export', store.auditLogExports, (record) => {
    const { csv: _, wasRead, ...created } = record;
    record.wasRead = true;
    return wasRead
      ? { ...created, state: 'ready', url: `${publicOrigin}/audit-log-exports/${created.id}.csv` }
      : { ...created, state: 'pending' };
  }),

  http.get(at('/audit-log-exports/:file'), ({ params }) => {
    const id = String(params.file).replace(/\.csv$/, '');
    const record = store.auditLogExports.get(id);
    return record
      ? HttpResponse.text(record.csv, { headers: { 'content-type': 'text/csv' } })
      : notFound('Audit Log Export', id);
  }),
];

type Query = z.infer<typeof fields>;

function create(query: Query): AuditLogExport {
  const rows = [...store.auditLogEvents.values()].filter((event) => isIn(query, event)).map(toRow);
  const csv = [['action', 'occurred_at', 'actor', 'targets', 'context', 'metadata'], ...rows]
    .map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join()}\n`)
    .join('');
  const id = newId('audit_log_export');
  const created: AuditLogExport = { object: 'audit_log_export', ...stamp(id), csv, wasRead: false };
  store.auditLogExports.set(id, created);
  return created;
}

function isIn(query: Query, { organization_id, event }: AuditLogEvent) {
  const { action, actor, targets } = event;
  const time = Date.parse(event.occurred_at);
  const allows = (allowed: string[] | undefined, ...values: unknown[]) =>
    !allowed || values.some((value) => allowed.some((word) => word === value));
  return (
    organization_id === query.organization_id &&
    time >= Date.parse(query.range_start) &&
    time <= Date.parse(query.range_end) &&
    allows(query.actions, action) &&
    allows(query.actor_names, actor.name) &&
    allows(query.actor_ids, actor.id) &&
    allows(query.targets, ...targets.map(({ type }) => type))
  );
}

function toRow({ event }: AuditLogEvent) {
  const { action, occurred_at, actor, targets, context, metadata = {} } = event;
  return [
    action,
    occurred_at,
    ...[actor, targets, context, metadata].map((v) => JSON.stringify(v)),
  ];
}
