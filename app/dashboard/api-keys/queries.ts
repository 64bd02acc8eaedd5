import 'server-only';
import { z } from 'zod';
import { callWorkOS } from '@/lib/workos/client';
import { listAll } from '@/lib/workos/lists';

export type ApiKey = z.infer<typeof keySchema>;

/**
 * The client drops the expiration date, so this calls the API itself:
 * https://workos.com/docs/reference/api-keys
 */
export function listApiKeys(organizationId: string): Promise<ApiKey[]> {
  return listAll(async (query) => {
    const { data } = await callWorkOS((workos) =>
      workos.get<unknown>(keysPath(organizationId), { query }),
    );
    const { data: keys, list_metadata: listMetadata } = listSchema.parse(data);
    return { data: keys, listMetadata };
  });
}

type NewKey = {
  organizationId: string;
  name: string;
  permissions: string[];
  /** Unset for a key that doesn't expire. */
  expiresAt?: Date;
};

/** WorkOS sends the key's value only this once. */
export async function createApiKey(
  { organizationId, name, permissions, expiresAt }: NewKey,
  idempotencyKey: string,
): Promise<{ id: string; value: string }> {
  const body = { name, permissions, expires_at: expiresAt?.toISOString() };
  const { data } = await callWorkOS((workos) =>
    workos.post<unknown, typeof body>(keysPath(organizationId), body, { idempotencyKey }),
  );
  return z.object({ id: z.string(), value: z.string() }).parse(data);
}

const keysPath = (organizationId: string) => `/organizations/${organizationId}/api_keys`;

const keySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    obfuscated_value: z.string(),
    permissions: z.array(z.string()),
    created_at: z.string(),
    last_used_at: z.string().nullish(),
    expires_at: z.string().nullish(),
  })
  .transform(({ id, name, permissions, ...key }) => ({
    ...{ id, name, permissions },
    hiddenValue: key.obfuscated_value,
    createdAt: key.created_at,
    lastUsedAt: key.last_used_at,
    expiresAt: key.expires_at,
  }));

const listSchema = z.object({
  data: z.array(keySchema),
  list_metadata: z.object({ after: z.string().nullish() }),
});
