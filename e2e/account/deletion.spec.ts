import { expect, test } from '@playwright/test';
import { workos } from '@/scripts/lib/workos';
import { countAdmins } from '../support/count-admins';
import { createOrganization, memberOf, submit } from '../support/grants';
import { findMembership } from '../support/memberships';

test('the only admin of an organization with members deletes their account after making someone else an admin', async () => {
  const { admin, id } = await createOrganization();
  const member = await memberOf(id);
  expect(await submit(admin, 'deleteAccount', { email: admin.email })).toContain(
    'Make someone else an admin first.',
  );
  expect(await workos.userManagement.getUser(admin.id)).toBeTruthy();

  const membership = (await findMembership(member.id))?.id ?? '';
  await workos.userManagement.updateOrganizationMembership(membership, { roleSlug: 'admin' });
  await submit(admin, 'deleteAccount', { email: admin.email });
  await expect(workos.userManagement.getUser(admin.id)).rejects.toThrow('not found');
  expect(await countAdmins(id)).toBe(1);
});

test('an organization without other members is deleted with its last member’s account', async () => {
  const { admin, id } = await createOrganization();
  await submit(admin, 'deleteAccount', { email: admin.email });
  await expect(workos.organizations.getOrganization(id)).rejects.toThrow('not found');
});
