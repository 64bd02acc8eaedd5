import { createHmac } from 'node:crypto';
import { appUrl, appVariables } from '@/mocks/env';
import { productionVariables } from '@/scripts/lib/production-variables';
import { workos } from '@/scripts/lib/workos';
import { fetchWorkOS } from './fetch-workos';

type Changes = { to?: string; time?: number; body?: string; secret?: string; header?: string };

/** Delivers an event signed like WorkOS's. */
export function deliver(event: object | string, changes: Changes = {}): Promise<Response> {
  const payload = typeof event === 'string' ? event : JSON.stringify(event);
  const {
    to = appUrl,
    time = Date.now(),
    body = payload,
    secret = appVariables.WORKOS_WEBHOOK_SECRET,
  } = changes;
  const hash = createHmac('sha256', secret).update(`${time}.${payload}`).digest('hex');
  return fetch(`${to}/api/webhooks/workos`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'workos-signature': changes.header ?? `t=${time}, v1=${hash}`,
    },
    body,
  });
}

/** Has an app read events, as its scheduler would. */
export function runCron(to: string, secret = productionVariables.CRON_SECRET): Promise<Response> {
  return fetch(`${to}/api/cron/events`, { headers: { authorization: `Bearer ${secret}` } });
}

/** Renames an organization at WorkOS and returns the event that WorkOS would deliver. */
export async function rename(organization: string, name: string): Promise<object> {
  await workos.organizations.updateOrganization({ organization, name });
  return findEvent('organization.updated', organization);
}

/** Returns the newest event of this kind about an organization. */
export async function findEvent(name: string, organization: string): Promise<{ data: unknown }> {
  const query = `events=${name}&organization_id=${organization}&order=desc&limit=1`;
  const { body } = await fetchWorkOS('GET', `/events?${query}`);
  return body.data[0];
}
