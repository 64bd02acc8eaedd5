import { http } from 'msw';
import { z } from 'zod';
import { deleteRecord, listRecords } from '../http/records';
import { at, authorized, failure, found, json, withBody } from '../http/respond';
import { timestamp } from '../state/clock';
import { createWebhookEndpoint, findWebhookEndpoint } from '../state/endpoints';
import type { WebhookEndpoint } from '../state/records';
import { store } from '../state/store';

const fields = z.object({
  endpoint_url: z.string(),
  events: z.array(z.string().regex(/^[a-z_]+(\.[a-z_]+)+$/)).min(1),
});

const changes = fields.extend({ status: z.enum(['enabled', 'disabled']) }).partial();

const path = '/webhook_endpoints';

export const webhookEndpoints = [
  listRecords(path, store.webhookEndpoints),

  http.post(
    at(path),
    authorized(
      withBody(
        fields,
        ({ body }) => rejectUrl(body.endpoint_url) ?? json(createWebhookEndpoint(body), 201),
      ),
    ),
  ),

  http.patch(
    at(`${path}/:id`),
    authorized(
      withBody(changes, ({ body, params: { id = '' } }) =>
        found('Webhook Endpoint', id, store.webhookEndpoints.get(id), (endpoint) => {
          const { endpoint_url = endpoint.endpoint_url } = body;
          const rejection = rejectUrl(endpoint_url, endpoint);
          if (rejection) return rejection;
          return json(Object.assign(endpoint, body, { updated_at: timestamp() }));
        }),
      ),
    ),
  ),

  deleteRecord(path, 'Webhook Endpoint', store.webhookEndpoints),
];

function rejectUrl(url: string, endpoint?: WebhookEndpoint) {
  if (!z.url({ protocol: /^https?$/ }).safeParse(url).success) {
    return failure(422, 'invalid_url', 'The endpoint URL is invalid.');
  }
  const existing = findWebhookEndpoint(url);
  if (!existing || existing === endpoint) return undefined;
  return failure(409, 'duplicate_endpoint', 'A webhook endpoint with this URL already exists.');
}
