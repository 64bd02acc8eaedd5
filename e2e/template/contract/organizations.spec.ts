import { expect, test } from '@playwright/test';
import { NotFoundException, UnprocessableEntityException } from '@workos-inc/node';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';

const { organizations, userManagement } = workos;

test('an organization is created, found by domain, changed, and deleted', async () => {
  const domain = `${crypto.randomUUID()}.example`;
  const created = await organizations.createOrganization({
    name: 'Bletchley',
    domainData: [{ domain, state: 'verified' as never }],
    externalId: domain,
    metadata: { tier: 'gold' },
  });
  expect(created).toMatchObject({
    object: 'organization',
    name: 'Bletchley',
    externalId: domain,
    metadata: { tier: 'gold' },
    domains: [expect.objectContaining({ domain, state: 'verified' })],
  });
  expect(await organizations.getOrganization(created.id)).toEqual(created);
  expect(await organizations.getOrganizationByExternalId(domain)).toEqual(created);
  const found = await organizations.listOrganizations({ domains: [domain, 'other.example'] });
  expect(found.data).toEqual([created]);

  const { id: organization } = created;
  expect(await organizations.updateOrganization({ organization, name: 'BP' })).toMatchObject({
    name: 'BP',
    externalId: domain,
  });
  await organizations.deleteOrganization(organization);
  await expect(organizations.getOrganization(organization)).rejects.toThrow(NotFoundException);
  await expect(organizations.createOrganization({ name: '' })).rejects.toThrow(
    UnprocessableEntityException,
  );
});

test('a membership is created, changed, deactivated, reactivated, and deleted', async () => {
  const user = await createUser();
  const { id: organizationId } = await organizations.createOrganization({ name: 'Harwell' });
  const membership = await userManagement.createOrganizationMembership({
    userId: user.id,
    organizationId,
  });
  expect(membership).toMatchObject({
    object: 'organization_membership',
    userId: user.id,
    organizationId,
    organizationName: 'Harwell',
    status: 'active',
    role: { slug: 'member' },
  });
  const { id } = membership;
  expect(await userManagement.getOrganizationMembership(id)).toMatchObject({ id });
  expect(
    await userManagement.updateOrganizationMembership(id, { roleSlug: 'admin' }),
  ).toMatchObject({ role: { slug: 'admin' } });
  await expect(
    userManagement.updateOrganizationMembership(id, { roleSlug: 'emperor' }),
  ).rejects.toMatchObject({ status: 422, code: 'invalid_role' });
  await expect(
    userManagement.updateOrganizationMembership(id, { roleSlugs: ['admin', 'member'] }),
  ).rejects.toMatchObject({ status: 422, code: 'multiple_roles_not_enabled' });

  const { refreshToken } = await authenticate(user.email);
  expect(await userManagement.deactivateOrganizationMembership(id)).toMatchObject({
    status: 'inactive',
  });
  await expect(
    userManagement.authenticateWithRefreshToken({ clientId: 'client_mock', refreshToken }),
  ).rejects.toMatchObject({ error: 'invalid_grant' });
  const list = (statuses?: ('active' | 'inactive')[]) =>
    userManagement.listOrganizationMemberships({ userId: user.id, statuses });
  expect((await list()).data).toHaveLength(0);
  expect((await list(['active', 'inactive'])).data).toHaveLength(1);
  expect(await userManagement.reactivateOrganizationMembership(id)).toMatchObject({
    status: 'active',
  });

  await userManagement.deleteOrganizationMembership(id);
  await expect(userManagement.getOrganizationMembership(id)).rejects.toThrow(NotFoundException);
});

test('memberships are listed for a user or an organization, not for everyone', async () => {
  await expect(userManagement.listOrganizationMemberships({} as never)).rejects.toMatchObject({
    status: 400,
    code: 'missing_user_id_or_organization_id',
  });
});

test('an invitation is sent, found, resent, and accepted', async () => {
  const inviter = await createUser({ memberships: [{ organization: 'Colossus' }] });
  const [organizationId = ''] = inviter.organizations;
  const email = newEmail();
  const invitation = await userManagement.sendInvitation({
    email,
    organizationId,
    roleSlug: 'admin',
    inviterUserId: inviter.id,
  });
  expect(invitation).toMatchObject({
    object: 'invitation',
    email,
    state: 'pending',
    organizationId,
    inviterUserId: inviter.id,
    roleSlug: 'admin',
    acceptedAt: null,
  });
  const days = (Date.parse(invitation.expiresAt) - Date.parse(invitation.createdAt)) / 86_400_000;
  expect(Math.round(days)).toBe(7);
  const { id, token } = invitation;
  expect(await userManagement.getInvitation(id)).toEqual(invitation);
  expect(await userManagement.findInvitationByToken(token)).toEqual(invitation);
  expect((await userManagement.listInvitations({ organizationId })).data).toEqual([invitation]);
  expect(await userManagement.resendInvitation(id)).toMatchObject({ state: 'pending' });

  expect(await userManagement.acceptInvitation(id)).toMatchObject({ state: 'accepted' });
  const { data } = await userManagement.listUsers({ email });
  const memberships = await userManagement.listOrganizationMemberships({
    userId: data[0]?.id ?? '',
  });
  expect(memberships.data).toMatchObject([{ organizationId, role: { slug: 'admin' } }]);
  await expect(userManagement.revokeInvitation(id)).rejects.toMatchObject({
    code: 'invite_not_pending',
  });
  await expect(userManagement.resendInvitation(id)).rejects.toMatchObject({
    code: 'invite_accepted',
  });
});

test('an invalid invitation is rejected with the matching error code', async () => {
  const member = await createUser({ memberships: [{ organization: 'Enigma' }] });
  const [organizationId = ''] = member.organizations;
  const email = newEmail();
  await userManagement.sendInvitation({ email, organizationId });
  await userManagement.sendInvitation({ email });
  for (const [invitation, code] of [
    [{ email, organizationId }, 'email_already_invited_to_organization'],
    [{ email: member.email, organizationId }, 'user_already_organization_member'],
    [{ email }, 'email_already_invited'],
    [{ email: member.email }, 'user_already_exists'],
    [{ email: 'nonsense', organizationId }, 'email_domain_not_deliverable'],
    [{ email: newEmail(), organizationId, roleSlug: 'emperor' }, 'invalid_role'],
    [{ email: newEmail(), expiresInDays: 0 }, 'expires_in_days_too_short'],
    [{ email: newEmail(), expiresInDays: 31 }, 'expires_in_days_too_long'],
  ] as const) {
    await expect(userManagement.sendInvitation(invitation)).rejects.toMatchObject({
      status: 400,
      code,
    });
  }
  const revoked = await userManagement.sendInvitation({ email: newEmail(), organizationId });
  expect(await userManagement.revokeInvitation(revoked.id)).toMatchObject({ state: 'revoked' });
  await expect(userManagement.resendInvitation(revoked.id)).rejects.toMatchObject({
    code: 'invite_revoked',
  });
  await expect(userManagement.getInvitation('invitation_01NOSUCH')).rejects.toThrow(
    NotFoundException,
  );
});
