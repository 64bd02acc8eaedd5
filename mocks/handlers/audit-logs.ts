import { http } from 'msw';
import { z } from 'zod';
import { at, authorized, failure, found, json, withBody } from '../http/respond';
import { findUnknown } from '../state/audit-log-actions';
import { ulid } from '../state/ids';
import { store } from '../state/store';

const entity = z.looseObject({ id: z.string(), type: z.string() });

/** https://workos.com/docs/audit-logs/metadata-schema */
const metadata = z
  .record(z.string().max(40), z.union([z.string().max(500), z.number(), z.boolean()]))
  .refine((values) => Object.keys(values).length <= 50, 'has more than 50 keys');

const fields = z.object({
  organization_id: z.string(),
  event: z.looseObject({
    action: z.string().min(1),
    occurred_at: z.iso.datetime({ offset: true }),
    actor: entity,
    targets: z.array(entity).min(1),
    context: z.looseObject({ location: z.string() }),
    metadata: metadata.optional(),
  }),
});

export const auditLogs = [
  http.post(
    at('/audit_logs/events'),
    authorized(
      withBody(fields, ({ body, request }) =>
        found(
          'Organization',
          body.organization_id,
          store.organizations.get(body.organization_id),
          () => {
            const { action, targets } = body.event;
            const instancePath = findUnknown(action, targets);
            if (instancePath) {
              const errors = [{ instancePath }];
              return failure(400, 'invalid_audit_log_event', 'Invalid Audit Log event.', {
                errors,
              });
            }
            // Repeated with the same key, it's the same event.
            const key = request.headers.get('idempotency-key') ?? ulid();
            store.auditLogEvents.set(`${body.organization_id} ${key}`, body);
            return json({ success: true });
          },
        ),
      ),
    ),
  ),
];
