import { http } from 'msw';
import { z } from 'zod';
import { at, authorized, found, json, withBody } from '../http/respond';
import { ulid } from '../state/ids';
import { store } from '../state/store';

const entity = z.looseObject({ id: z.string(), type: z.string() });

const fields = z.object({
  organization_id: z.string(),
  event: z.looseObject({
    action: z.string().min(1),
    occurred_at: z.iso.datetime({ offset: true }),
    actor: entity,
    targets: z.array(entity).min(1),
    context: z.looseObject({ location: z.string() }),
  }),
});

export const auditLogs = [
  http.post(
    at('/audit_logs/events'),
    authorized(
      withBody(fields, ({ body }) =>
        found(
          'Organization',
          body.organization_id,
          store.organizations.get(body.organization_id),
          () => {
            store.auditLogEvents.set(ulid(), body);
            return json({ success: true });
          },
        ),
      ),
    ),
  ),
];
