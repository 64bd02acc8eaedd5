'use server';

import { getWorkOS } from '@workos-inc/authkit-nextjs';
import { forbidWhileImpersonating, inOrganization, requirePermission } from '@/lib/auth/action';
import type { FormState } from '@/lib/auth/form-state';
import { FieldError, runAction } from '@/lib/auth/run';
import { permissions as known } from '@/lib/authz';

/** Server action: makes an API key of the organization. Its value is in the answer, this once. */
export async function createApiKey(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const { organizationId, permissions: own = [] } = await requireKeeper();
    const name = String(form.get('name') ?? '').trim();
    if (!name) throw new FieldError('name', 'Give it a name, such as the program that uses it.');
    const permissions = Object.keys(known).filter((slug) => form.has(slug));
    // Nobody hands out what they do not have.
    if (!permissions.every((slug) => own.includes(slug))) {
      throw new FieldError('permissions', 'Choose from the permissions that you have yourself.');
    }
    const key = { organizationId, name, permissions };
    const { value: secret } = await getWorkOS().apiKeys.createOrganizationApiKey(key);
    return { message: `The key ${name} is ready.`, secret };
  });
}

/** Server action: makes an API key stop working. */
export async function revokeApiKey(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async () => {
    const { organizationId } = await requireKeeper();
    const id = String(form.get('key') ?? '');
    const { apiKeys } = getWorkOS();
    const own = await (await apiKeys.listOrganizationApiKeys({ organizationId })).autoPagination();
    if (!own.some((key) => key.id === id)) {
      throw new FieldError('key', 'This key does not exist any more.');
    }
    await apiKeys.deleteApiKey(id);
    return 'The key no longer works.';
  });
}

async function requireKeeper() {
  const session = await requirePermission('api-keys:manage');
  forbidWhileImpersonating(session);
  return inOrganization(session, { permission: 'api-keys:manage' });
}
