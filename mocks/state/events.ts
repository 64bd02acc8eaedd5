import { createHmac } from 'node:crypto';
import { timestamp } from './clock';
import { logDelivery } from './deliveries';
import { newId } from './ids';
import type { Event, WebhookEndpoint } from './records';
import { store } from './store';

/** Records an event and delivers it to the webhook endpoints that are subscribed to it. */
export function emit(
  name: string,
  data: Record<string, unknown>,
  context?: Record<string, unknown>,
) {
  const event: Event = {
    object: 'event',
    id: newId('event'),
    event: name,
    data: structuredClone(data),
    created_at: timestamp(),
    ...(context && { context }),
  };
  store.events.set(event.id, event);
  for (const endpoint of store.webhookEndpoints.values()) {
    const { status, events } = endpoint;
    const isSubscribed = events.length === 0 || events.includes(name);
    if (status === 'enabled' && isSubscribed) void deliver(event, endpoint);
  }
}

/** https://workos.com/docs/events/data-syncing/webhooks */
async function deliver(event: Event, { id, endpoint_url: url, secret }: WebhookEndpoint) {
  const body = JSON.stringify(event);
  const start = performance.now();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'workos-signature': sign(body, secret) },
    body,
  }).catch((error: Error) => error);
  logDelivery({
    id: `${id}-${event.id}`,
    event,
    url,
    status: response instanceof Error ? 'failed' : response.status,
    duration: performance.now() - start,
  });
  if (response instanceof Error) {
    console.warn(`Webhook ${event.event} didn’t reach ${url}: ${response.message}`);
  } else if (!response.ok) {
    console.warn(`Webhook ${event.event} got ${response.status} from ${url}`);
  }
}

function sign(body: string, secret: string) {
  const time = Date.now();
  const digest = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  return `t=${time}, v1=${digest}`;
}
