import { expect, test } from '@playwright/test';
import { newEmail } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';
import { adminOf } from '../support/admin';
import { countAdmins } from '../support/count-admins';
import { createOrganization, memberOf, submit } from '../support/grants';
import { managerOf } from '../support/manager';
import { findMembership } from '../support/memberships';

const lacking = 'You can only assign roles whose permissions you have.';

test('users can’t invite someone with more permissions than their own', async () => {
  const { id } = await createOrganization();
  const manager = await managerOf(id);
  const [email, second] = [newEmail(), newEmail()];
  expect(await submit(manager, 'inviteMember', { email, role: 'admin' })).toContain(lacking);
  expect(await submit(manager, 'inviteMany', { emails: second, role: 'admin' })).toContain(lacking);
  const { data } = await workos.userManagement.listInvitations({ organizationId: id });
  expect(data).toEqual([]);
  expect(await submit(manager, 'inviteMember', { email, role: 'member' })).toContain(
    'Invitation sent',
  );
});

test('users can’t promote, demote, or remove someone with more permissions than their own', async () => {
  const { admin, id } = await createOrganization();
  const [manager, member] = [await managerOf(id), await memberOf(id)];
  const membership = (await findMembership(member.id))?.id ?? '';
  const adminMembership = (await findMembership(admin.id))?.id ?? '';
  expect(await submit(manager, 'changeRole', { membership, role: 'admin' })).toContain(lacking);
  for (const [action, fields] of [
    ['changeRole', { membership: adminMembership, role: 'member' }],
    ['removeMember', { membership: adminMembership }],
  ] as const) {
    expect(await submit(manager, action, fields)).toContain('permissions you don’t have');
  }
  expect((await findMembership(member.id))?.role.slug).toBe('member');
  expect((await findMembership(admin.id))?.role.slug).toBe('admin');
  expect(await submit(manager, 'removeMember', { membership })).toContain('Removed');
});

test('users can’t resend, revoke, or read the link of an invitation to a role they couldn’t assign', async () => {
  const { id } = await createOrganization();
  const manager = await managerOf(id);
  const { id: invitation } = await workos.userManagement.sendInvitation({
    email: newEmail(),
    organizationId: id,
    roleSlug: 'admin',
  });
  for (const action of ['resendInvitation', 'revokeInvitation', 'readInviteLink']) {
    const text = await submit(manager, action, { invitation });
    expect(text).toContain('This invitation grants permissions you don’t have.');
  }
  expect((await workos.userManagement.getInvitation(invitation)).state).toBe('pending');
});

test('the last admin can’t be demoted or removed, even by someone with every permission', async () => {
  const { admin, id } = await createOrganization();
  const { permissions } = await import('@/lib/authz');
  const deputy = await memberOf(id, Object.keys(permissions));
  const membership = (await findMembership(admin.id))?.id ?? '';
  for (const [action, fields] of [
    ['changeRole', { membership, role: 'member' }],
    ['removeMember', { membership }],
  ] as const) {
    expect(await submit(deputy, action, fields)).toContain('This is the only admin.');
    expect(await countAdmins(id)).toBe(1);
  }
});

test('two admins who demote or remove each other at the same time leave one admin', async () => {
  for (const [action, fields] of [
    ['changeRole', { role: 'member' }],
    ['removeMember', {}],
  ] as const) {
    const { admin, id } = await createOrganization();
    const other = await adminOf(id);
    const [one, two] = await Promise.all([findMembership(admin.id), findMembership(other.id)]);
    await Promise.all([
      submit(admin, action, { membership: two?.id ?? '', ...fields }),
      submit(other, action, { membership: one?.id ?? '', ...fields }),
    ]);
    expect(await countAdmins(id)).toBeGreaterThan(0);
  }
});
