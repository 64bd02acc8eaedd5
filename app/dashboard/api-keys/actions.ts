'use server';

import { z } from 'zod';
import { action } from '@/lib/auth/action';
import { FieldError, FormError } from '@/lib/auth/form-error';
import { callWorkOS } from '@/lib/workos/client';
import { lifetimes } from './lifetimes';
import { createApiKey as create, listApiKeys } from './queries';

const needs = { permission: 'api-keys:manage' } as const;

const nameMessage = 'Enter a name, such as the service that will use this key.';

const dayMs = 24 * 60 * 60 * 1000;

/** Server action: creates an organization API key. Its value is returned only once. */
export const createApiKey = action(
  {
    name: z
      .string(nameMessage)
      .trim()
      .min(1, nameMessage)
      .max(100, 'Must be 100 characters or fewer.'),
    permissions: z.array(z.string()).min(1, 'Select at least one permission.'),
    expires: z.enum(lifetimes, 'Select when the key expires.'),
  },
  { needs, audit: 'api_key.created' },
  async (
    { name, permissions, expires },
    { organizationId, permissions: granted = [], idempotencyKey },
  ) => {
    if (!permissions.every((slug) => granted.includes(slug))) {
      throw new FieldError({ permissions: 'You can only grant permissions you have.' });
    }
    const expiresAt =
      expires === 'never' ? undefined : new Date(Date.now() + Number(expires) * dayMs);
    const { id, value } = await create(
      { organizationId, name, permissions, expiresAt },
      idempotencyKey,
    );
    return { message: `Created API key “${name}”.`, secret: value, targets: [{ id, name }] };
  },
);

/** Server action: revokes an API key. */
export const revokeApiKey = action(
  { key: z.string() },
  { needs, audit: 'api_key.revoked' },
  async ({ key: id }, { organizationId, permissions: granted = [] }) => {
    const keys = await listApiKeys(organizationId);
    const key = keys.find((candidate) => candidate.id === id);
    if (!key) throw new FormError('This key no longer exists.');
    if (!key.permissions.every((slug) => granted.includes(slug))) {
      throw new FormError('This key has permissions you don’t have, so you can’t revoke it.');
    }
    await callWorkOS(({ apiKeys }) => apiKeys.deleteApiKey(id));
    return { message: `Revoked API key “${key.name}”.`, targets: [{ id, name: key.name }] };
  },
);
