import { HttpResponse, http } from 'msw';
import { z } from 'zod';
import { list, matchesQuery } from '../http/list';
import { at, authorized, found, json, withBody } from '../http/respond';
import { timestamp } from '../state/clock';
import { stamp } from '../state/create';
import { emit } from '../state/events';
import { newId, newSecret } from '../state/ids';
import type { ApiKey } from '../state/records';
import { store } from '../state/store';

const fields = z.object({
  name: z.string().min(1).max(255),
  permissions: z.array(z.string()).default([]),
  organization_id: z.string().optional(),
});

export const apiKeys = [
  http.post(
    at('/api_keys/validations'),
    authorized(
      withBody(z.object({ value: z.string() }), ({ body }) => {
        const key = store.apiKeys.get(store.apiKeyValues.get(body.value) ?? '');
        if (!key || isExpired(key)) return json({ api_key: null });
        key.last_used_at = timestamp();
        return json({ api_key: key });
      }),
    ),
  ),

  http.get(
    at('/organizations/:id/api_keys'),
    authorized(({ request, params: { id = '' } }) =>
      found('Organization', id, store.organizations.get(id), () => list(request, keysOf(id))),
    ),
  ),

  http.post(
    at('/organizations/:id/api_keys'),
    authorized(
      withBody(fields, ({ body, params: { id = '' } }) =>
        found('Organization', id, store.organizations.get(id), () =>
          create({ type: 'organization', id }, body),
        ),
      ),
    ),
  ),

  http.get(
    at('/user_management/users/:id/api_keys'),
    authorized(({ request, params: { id = '' } }) =>
      found('User', id, store.users.get(id), () => {
        const inOrganization = ({ owner }: ApiKey) =>
          owner.type === 'user' &&
          matchesQuery(request, { organization_id: owner.organization_id });
        return list(request, keysOf(id).filter(inOrganization));
      }),
    ),
  ),

  http.post(
    at('/user_management/users/:id/api_keys'),
    authorized(
      withBody(fields, ({ body, params: { id = '' } }) =>
        found('User', id, store.users.get(id), () =>
          create({ type: 'user', id, organization_id: body.organization_id ?? '' }, body),
        ),
      ),
    ),
  ),

  http.delete(
    at('/api_keys/:id'),
    authorized(({ params: { id = '' } }) =>
      found('API key', id, store.apiKeys.get(id), (key) => {
        store.apiKeys.delete(id);
        emit('api_key.revoked', key);
        return new HttpResponse(null, { status: 204 });
      }),
    ),
  ),

  http.post(
    at('/api_keys/:id/expire'),
    authorized(({ params: { id = '' } }) =>
      found('API key', id, store.apiKeys.get(id), (key) => {
        key.expires_at = timestamp();
        return json(key);
      }),
    ),
  ),
];

function keysOf(ownerId: string) {
  return [...store.apiKeys.values()].filter(({ owner }) => owner.id === ownerId);
}

function isExpired({ expires_at }: ApiKey) {
  return expires_at !== null && new Date(expires_at).getTime() <= Date.now();
}

/** The secret value is only sent in this response. */
function create(owner: ApiKey['owner'], { name, permissions }: z.infer<typeof fields>) {
  const value = `sk_${newSecret(32)}`;
  const key: ApiKey = {
    object: 'api_key',
    ...stamp(newId('api_key')),
    owner,
    name,
    obfuscated_value: `sk_...${value.slice(-4)}`,
    last_used_at: null,
    expires_at: null,
    permissions,
  };
  store.apiKeys.set(key.id, key);
  store.apiKeyValues.set(value, key.id);
  emit('api_key.created', key);
  return json({ ...key, value }, 201);
}
