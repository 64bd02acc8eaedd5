import { http } from 'msw';
import { z } from 'zod';
import { list, matchesQuery } from '../http/list';
import { at, authorized, empty, failure, found, json, withBody } from '../http/respond';
import { apiKeysOf, deleteApiKey } from '../state/api-keys';
import { timestamp } from '../state/clock';
import { stamp } from '../state/create';
import { emit } from '../state/events';
import { newId, newSecret } from '../state/ids';
import type { ApiKey } from '../state/records';
import { store } from '../state/store';
import { isPermission } from '../state/tokens';

const expiry = z.iso.datetime({ offset: true }).nullish();

const fields = z.object({
  name: z.string().min(1).max(255),
  permissions: z.array(z.string().refine(isPermission, 'unknown permission')).default([]),
  expires_at: expiry,
});

const userKeyFields = fields.extend({ organization_id: z.string().min(1) });

const expireFields = z.object({ expires_at: expiry }).default({});

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
      found('Organization', id, store.organizations.get(id), () => list(request, apiKeysOf(id))),
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
        return list(request, apiKeysOf(id).filter(inOrganization));
      }),
    ),
  ),

  http.post(
    at('/user_management/users/:id/api_keys'),
    authorized(
      withBody(userKeyFields, ({ body, params: { id = '' } }) =>
        found('User', id, store.users.get(id), () => {
          const { organization_id } = body;
          const organization = store.organizations.get(organization_id);
          return found('Organization', organization_id, organization, () =>
            create({ type: 'user', id, organization_id }, body),
          );
        }),
      ),
    ),
  ),

  http.delete(
    at('/api_keys/:id'),
    authorized(({ params: { id = '' } }) =>
      found('API Key', id, store.apiKeys.get(id), (key) => {
        deleteApiKey(key);
        return empty(204);
      }),
    ),
  ),

  http.post(
    at('/api_keys/:id/expire'),
    authorized(
      withBody(expireFields, ({ body, params: { id = '' } }) =>
        found('API Key', id, store.apiKeys.get(id), (key) => {
          if (isExpired(key)) {
            return failure(409, 'api_key_already_expired', 'API key is already expired');
          }
          key.expires_at = body.expires_at ?? timestamp();
          return json(key);
        }),
      ),
    ),
  ),
];

function isExpired({ expires_at }: ApiKey) {
  return expires_at !== null && new Date(expires_at).getTime() <= Date.now();
}

/** The secret value is only sent in this response. */
function create(owner: ApiKey['owner'], values: z.infer<typeof fields>) {
  const { name, permissions, expires_at = null } = values;
  const value = `sk_${newSecret(32)}`;
  const key: ApiKey = {
    object: 'api_key',
    ...stamp(newId('api_key')),
    owner,
    name,
    obfuscated_value: `sk_...${value.slice(-4)}`,
    last_used_at: null,
    expires_at,
    permissions,
  };
  store.apiKeys.set(key.id, key);
  store.apiKeyValues.set(value, key.id);
  emit('api_key.created', key);
  return json({ ...key, value }, 201);
}
