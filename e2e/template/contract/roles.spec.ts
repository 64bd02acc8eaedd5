import { expect, test } from '@playwright/test';
import { ConflictException, NotFoundException } from '@workos-inc/node';
import { decodeJwt } from 'jose';
import { createUser } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';

const { authorization, userManagement } = workos;

const newSlug = () => `test-${crypto.randomUUID()}`;

test('the environment has the app’s roles and permissions', async () => {
  const { data } = await authorization.listEnvironmentRoles();
  expect(data.find(({ slug }) => slug === 'member')).toEqual({
    object: 'role',
    id: expect.stringMatching(/^role_01\w{24}$/),
    slug: 'member',
    name: 'Member',
    description: 'Standard access to the organization.',
    type: 'EnvironmentRole',
    resourceTypeSlug: 'organization',
    permissions: ['members:read', 'reports:read'],
    createdAt: expect.any(String),
    updatedAt: expect.any(String),
  });
  expect(await authorization.getPermission('billing:read')).toEqual({
    object: 'permission',
    id: expect.stringMatching(/^perm_01\w{24}$/),
    slug: 'billing:read',
    name: 'View billing',
    description: 'See invoices and the current plan.',
    system: false,
    resourceTypeSlug: 'organization',
    createdAt: expect.any(String),
    updatedAt: expect.any(String),
  });
});

test('a permission and an environment role are created and changed', async () => {
  const [permission, slug] = [newSlug(), newSlug()];
  await authorization.createPermission({ slug: permission, name: 'Test' });
  await authorization.updatePermission(permission, { name: 'Tested' });
  const all = await (await authorization.listPermissions({ limit: 100 })).autoPagination();
  expect(all.find((item) => item.slug === permission)?.name).toBe('Tested');

  await authorization.createEnvironmentRole({ slug, name: 'Tester' });
  await authorization.addEnvironmentRolePermission(slug, { permissionSlug: permission });
  expect(await authorization.getEnvironmentRole(slug)).toMatchObject({ permissions: [permission] });
  await authorization.setEnvironmentRolePermissions(slug, {
    permissions: ['reports:read', permission],
  });
  const changed = await authorization.updateEnvironmentRole(slug, { description: 'Tests.' });
  expect(changed).toMatchObject({ name: 'Tester', description: 'Tests.' });

  await authorization.deletePermission(permission);
  expect((await authorization.getEnvironmentRole(slug)).permissions).toEqual(['reports:read']);
});

test('a member gets an organization role and its permissions', async () => {
  const user = await createUser({ memberships: [{ organization: 'Roles' }] });
  const [organizationId = ''] = user.organizations;
  const role = await authorization.createOrganizationRole(organizationId, {
    name: 'Billing Administrator',
  });
  expect(role).toMatchObject({ type: 'OrganizationRole', permissions: [] });
  expect(role.slug).toMatch(/^org-billing-administrator-\w{6}$/);
  const { slug } = role;
  await authorization.setOrganizationRolePermissions(organizationId, slug, {
    permissions: ['billing:read', 'billing:manage'],
  });
  await authorization.removeOrganizationRolePermission(organizationId, slug, {
    permissionSlug: 'billing:read',
  });
  await authorization.addOrganizationRolePermission(organizationId, slug, {
    permissionSlug: 'reports:read',
  });
  const { data } = await authorization.listOrganizationRoles(organizationId);
  expect(data.map((item) => item.slug)).toEqual(expect.arrayContaining(['admin', 'member', slug]));
  expect((await workos.get(`/organizations/${organizationId}/roles`)).data.data).toHaveLength(
    data.length,
  );

  const memberships = await userManagement.listOrganizationMemberships({ userId: user.id });
  const id = memberships.data[0]?.id ?? '';
  await userManagement.updateOrganizationMembership(id, { roleSlug: slug });
  const { accessToken } = await authenticate(user.email);
  expect(decodeJwt(accessToken)).toMatchObject({
    role: slug,
    permissions: ['billing:manage', 'reports:read'],
  });

  await expect(authorization.deleteOrganizationRole(organizationId, slug)).rejects.toMatchObject({
    status: 409,
    code: 'role_has_assignments',
  });
  await userManagement.updateOrganizationMembership(id, { roleSlug: 'member' });
  await authorization.deleteOrganizationRole(organizationId, slug);
  await expect(authorization.getOrganizationRole(organizationId, slug)).rejects.toThrow(
    NotFoundException,
  );
});

test('a taken slug, an unknown permission, and another organization’s role are rejected', async () => {
  const [own, other] = await Promise.all(
    ['Own', 'Other'].map((organization) => createUser({ memberships: [{ organization }] })),
  );
  const [organizationId = ''] = own?.organizations ?? [];
  const slug = `org-${crypto.randomUUID()}`;
  const create = () => authorization.createOrganizationRole(organizationId, { slug, name: 'X' });
  await create();
  await expect(create()).rejects.toThrow(ConflictException);
  await expect(
    authorization.createOrganizationRole(organizationId, { slug: 'admin-2', name: 'X' }),
  ).rejects.toMatchObject({ status: 422 });
  await expect(
    authorization.createEnvironmentRole({ slug: 'admin', name: 'X' }),
  ).rejects.toMatchObject({ status: 409, code: 'role_slug_conflict' });
  await expect(
    authorization.createPermission({ slug: 'reports:read', name: 'X' }),
  ).rejects.toMatchObject({ status: 409, code: 'permission_slug_conflict' });
  await expect(
    authorization.setOrganizationRolePermissions(organizationId, slug, { permissions: ['x:y'] }),
  ).rejects.toThrow(NotFoundException);
  await expect(
    authorization.updateOrganizationRole(organizationId, 'admin', { name: 'X' }),
  ).rejects.toThrow(NotFoundException);
  const { data } = await userManagement.listOrganizationMemberships({ userId: other?.id ?? '' });
  await expect(
    userManagement.updateOrganizationMembership(data[0]?.id ?? '', { roleSlug: slug }),
  ).rejects.toMatchObject({ status: 422, code: 'invalid_role' });
});
