'use server';

import { z } from 'zod';
import { action } from '@/lib/auth/action';
import { FieldError, FormError } from '@/lib/auth/form-error';
import { callWorkOS } from '@/lib/workos/client';
import { listAll } from '@/lib/workos/lists';

const needs = { permission: 'api-keys:manage' } as const;

const nameMessage = 'Enter a name, such as the service that will use this key.';

/** Server action: creates an organization API key. Its value is returned only once. */
export const createApiKey = action(
  {
    name: z
      .string(nameMessage)
      .trim()
      .min(1, nameMessage)
      .max(100, 'Must be 100 characters or fewer.'),
    permissions: z.array(z.string()),
  },
  { needs },
  async ({ name, permissions }, { organizationId, permissions: granted = [], idempotencyKey }) => {
    if (!permissions.every((slug) => granted.includes(slug))) {
      throw new FieldError({ permissions: 'You can only grant permissions you have.' });
    }
    const { value: secret } = await callWorkOS(({ apiKeys }) =>
      apiKeys.createOrganizationApiKey({ organizationId, name, permissions }, { idempotencyKey }),
    );
    return { message: `Created API key “${name}”.`, secret };
  },
);

/** Server action: revokes an API key. */
export const revokeApiKey = action(
  { key: z.string() },
  { needs },
  async ({ key: id }, { organizationId, permissions: granted = [] }) => {
    const keys = await listAll((page) =>
      callWorkOS(({ apiKeys }) => apiKeys.listOrganizationApiKeys({ organizationId, ...page })),
    );
    const key = keys.find((candidate) => candidate.id === id);
    if (!key) throw new FormError('This key no longer exists.');
    if (!key.permissions.every((slug) => granted.includes(slug))) {
      throw new FormError('This key has permissions you don’t have, so you can’t revoke it.');
    }
    await callWorkOS(({ apiKeys }) => apiKeys.deleteApiKey(id));
    return `Revoked API key “${key.name}”.`;
  },
);
