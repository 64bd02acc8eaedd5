import { http } from 'msw';
import { z } from 'zod';
import { at, authorized, json, notFound } from '../http/respond';
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
    authorized(async ({ request }) => {
      const body = fields.safeParse(await request.json().catch(() => undefined));
      if (!body.success) {
        const errors = body.error.issues.map(({ path }) => ({
          code: 'required',
          field: path.join('.'),
        }));
        return json({ message: 'Validation failed.', errors }, 422);
      }
      const { organization_id } = body.data;
      if (!store.organizations.has(organization_id)) {
        return notFound('Organization', organization_id);
      }
      store.auditLogEvents.set(ulid(), body.data);
      return json({ success: true }, 201);
    }),
  ),
];
