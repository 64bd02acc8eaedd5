import { http } from 'msw';
import { z } from 'zod';
import { at, authorized, found, json, withBody } from '../http/respond';
import { store } from '../state/store';

/** Older clients send days. */
const fields = z.union([
  z.object({ retention_period: z.string().regex(/^(([1-9]|1[01])_MONTHS?|([1-9]|10)_YEARS?)$/) }),
  z.object({ retention_period_in_days: z.literal([30, 365]) }),
]);

const path = '/organizations/:id/audit_logs_retention';

export const auditLogRetention = [
  http.get(
    at(path),
    authorized(({ params: { id = '' } }) => withOrganization(id, () => json(toWire(id)))),
  ),

  http.put(
    at(path),
    authorized(
      withBody(fields, ({ body, params: { id = '' } }) =>
        withOrganization(id, () => {
          store.auditLogRetentions.set(id, toDays(body));
          return json(toWire(id));
        }),
      ),
    ),
  ),
];

function withOrganization(id: string, respond: () => Response) {
  return found('Organization', id, store.organizations.get(id), respond);
}

/** `2_MONTHS` is 60 days, and `2_YEARS` are 730. */
function toDays(body: z.infer<typeof fields>) {
  if ('retention_period_in_days' in body) return body.retention_period_in_days;
  const { retention_period: period } = body;
  return Number.parseInt(period, 10) * (period.includes('MONTH') ? 30 : 365);
}

function toWire(id: string) {
  return { retention_period_in_days: store.auditLogRetentions.get(id) ?? null };
}
