import { stamp } from './create';
import { newId, newSecret } from './ids';
import type { RedirectUri, WebhookEndpoint } from './records';
import { store } from './store';

type NewEndpoint = Pick<WebhookEndpoint, 'endpoint_url'> &
  Partial<Pick<WebhookEndpoint, 'secret' | 'events'>>;

export function createWebhookEndpoint({
  endpoint_url,
  secret = `whsec_${newSecret()}`,
  events = [],
}: NewEndpoint): WebhookEndpoint {
  const { id, created_at, updated_at } = stamp(newId('we'));
  const endpoint: WebhookEndpoint = {
    object: 'webhook_endpoint',
    id,
    endpoint_url,
    secret,
    status: 'enabled',
    events,
    created_at,
    updated_at,
  };
  store.webhookEndpoints.set(id, endpoint);
  return endpoint;
}

export function findWebhookEndpoint(url: string) {
  return [...store.webhookEndpoints.values()].find(({ endpoint_url }) => endpoint_url === url);
}

export function createRedirectUri(uri: string): RedirectUri {
  const isFirst = store.redirectUris.size === 0;
  const created: RedirectUri = {
    object: 'redirect_uri',
    ...stamp(newId('redir')),
    uri,
    default: isFirst,
  };
  store.redirectUris.set(created.id, created);
  return created;
}
