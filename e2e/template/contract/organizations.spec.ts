import { expect, test } from '@playwright/test';
import { NotFoundException, UnprocessableEntityException } from '@workos-inc/node';
import { createUser, newEmail } from '@/scripts/lib/mock';
import { authenticate, workos } from '@/scripts/lib/workos';
import { fetchWorkOS } from '../../support/fetch-workos';

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

test('an organization’s domain, external ID, and metadata are checked', async () => {
  const domain = `${crypto.randomUUID()}.example`;
  const domainData = [{ domain, state: 'verified' as never }];
  const first = await organizations.createOrganization({
    name: 'First',
    domainData,
    externalId: domain,
  });
  const second = await organizations.createOrganization({ name: 'Second' });
  for (const [values, status, problem] of [
    [{ domainData }, 409, `An Organization with the domain ${domain} already exists.`],
    [{ externalId: domain }, 400, { code: 'external_id_already_used' }],
    [{ metadata: { note: 'x'.repeat(601) } }, 400, { code: 'invalid_metadata' }],
  ] as const) {
    const error = typeof problem === 'string' ? { message: problem } : problem;
    for (const attempt of [
      () => organizations.createOrganization({ name: 'Third', ...values }),
      () => organizations.updateOrganization({ organization: second.id, ...values }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ status, ...error });
    }
    await organizations.updateOrganization({
      organization: first.id,
      domainData,
      externalId: domain,
    });
  }
});

test('an organization stores its Stripe customer and whether it allows other domains', async () => {
  const { body } = await fetchWorkOS('POST', '/organizations', {
    name: 'Striped',
    allow_profiles_outside_organization: true,
  });
  expect(body.allow_profiles_outside_organization).toBe(true);
  expect(body).not.toHaveProperty('stripe_customer_id');
  const { id: organization } = body;
  await organizations.updateOrganization({ organization, stripeCustomerId: 'cus_123' });
  expect(await organizations.getOrganization(organization)).toMatchObject({
    stripeCustomerId: 'cus_123',
    allowProfilesOutsideOrganization: true,
  });
});

test('null leaves a new organization’s fields unset', async () => {
  const { status, body } = await fetchWorkOS('POST', '/organizations', {
    name: 'Nothing',
    allow_profiles_outside_organization: null,
    domain_data: null,
    external_id: null,
    metadata: null,
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    allow_profiles_outside_organization: false,
    domains: [],
    external_id: null,
    metadata: {},
  });
});

test('only a domain that’s verified through DNS has a token', async () => {
  const [verified, pending] = [`${crypto.randomUUID()}.example`, `${crypto.randomUUID()}.example`];
  const { body } = await fetchWorkOS('POST', '/organizations', {
    name: 'Domains',
    domain_data: [{ domain: verified, state: 'verified' }, { domain: pending }],
  });
  expect(body.domains).toMatchObject([
    { domain: verified, state: 'verified', verification_strategy: 'manual' },
    { domain: pending, state: 'pending', verification_strategy: 'dns' },
  ]);
  expect(body.domains[0]).not.toHaveProperty('verification_prefix');
  expect(body.domains[0]).not.toHaveProperty('verification_token');
  expect(body.domains[1].verification_token).toMatch(/^\w{25}$/);
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
  ).rejects.toMatchObject({
    status: 422,
    code: 'invalid_role',
    message: "Role 'emperor' is not a valid role.",
  });
  await expect(
    userManagement.updateOrganizationMembership(id, { roleSlugs: ['admin', 'member'] }),
  ).rejects.toMatchObject({
    status: 422,
    code: 'multiple_roles_not_enabled',
    message: 'Multiple roles are not enabled for this environment.',
  });
  const again = { userId: user.id, organizationId };
  await expect(userManagement.createOrganizationMembership(again)).rejects.toMatchObject({
    status: 400,
    rawData: expect.objectContaining({ code: 'organization_membership_already_exists' }),
  });

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
    message: 'Invite is not pending.',
  });
  await expect(userManagement.resendInvitation(id)).rejects.toMatchObject({
    code: 'invite_accepted',
    message: 'Invite has already been accepted.',
  });
});

test('an invitation makes someone with an account a pending member, until they accept', async () => {
  const { organizations: ids } = await createUser({ memberships: [{ organization: 'Hut 6' }] });
  const [organizationId = ''] = ids;
  const { id: userId, email } = await createUser();
  const invite = () => userManagement.sendInvitation({ email, organizationId, roleSlug: 'admin' });
  const list = async (status: 'pending' | 'active') =>
    (
      await userManagement.listOrganizationMemberships({
        userId,
        organizationId,
        statuses: [status],
      })
    ).data;

  const revoked = await invite();
  expect(await list('pending')).toMatchObject([{ role: { slug: 'admin' } }]);
  await userManagement.revokeInvitation(revoked.id);
  expect(await list('pending')).toEqual([]);

  const invitation = await invite();
  const [membership] = await list('pending');
  const id = membership?.id ?? '';
  await expect(invite()).rejects.toMatchObject({
    code: 'email_already_invited_to_organization',
  });
  for (const [attempt, verb] of [
    [() => userManagement.reactivateOrganizationMembership(id), 'reactivate'],
    [() => userManagement.createOrganizationMembership({ userId, organizationId }), 'reactivate'],
    [() => userManagement.deactivateOrganizationMembership(id), 'deactivate'],
  ] as const) {
    await expect(attempt()).rejects.toMatchObject({
      status: 400,
      code: `cannot_${verb}_pending_organization_membership`,
    });
  }
  expect((await authenticate(email)).organizationId).toBeUndefined();

  await userManagement.acceptInvitation(invitation.id);
  expect(await list('active')).toMatchObject([{ id, role: { slug: 'admin' } }]);
  expect((await authenticate(email)).organizationId).toBe(organizationId);
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
    message: 'Invite has been revoked.',
  });
  await expect(userManagement.getInvitation('invitation_01NOSUCH')).rejects.toThrow(
    NotFoundException,
  );
});
