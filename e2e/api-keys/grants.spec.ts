import { expect, test } from '@playwright/test';
import { workos } from '@/scripts/lib/workos';
import { createOrganization, submit } from '../support/grants';
import { managerOf } from '../support/manager';

test('users can’t create or revoke an API key with permissions they lack', async () => {
  const { id } = await createOrganization();
  const manager = await managerOf(id);
  const stronger = { name: 'Stronger', permissions: ['billing:manage'] };
  expect(await submit(manager, 'createApiKey', { ...stronger, expires: '90' })).toContain(
    'You can only grant permissions you have.',
  );
  const key = await workos.apiKeys.createOrganizationApiKey({ organizationId: id, ...stronger });
  expect(await submit(manager, 'revokeApiKey', { key: key.id })).toContain(
    'This key has permissions you don’t have',
  );
  const { data } = await workos.apiKeys.listOrganizationApiKeys({ organizationId: id });
  expect(data.map(({ name }) => name)).toEqual(['Stronger']);
});
