import { expect, test } from '@playwright/test';
import { ConflictException, NotFoundException } from '@workos-inc/node';
import { createUser } from '@/scripts/lib/mock';
import { workos } from '@/scripts/lib/workos';

const { organizationDomains: domains, organizations } = workos;

async function newOrganization() {
  const user = await createUser({ memberships: [{ organization: 'Domains' }] });
  return user.organizations[0] ?? '';
}

test('a domain is added to an organization, verified, and deleted', async () => {
  const organizationId = await newOrganization();
  const domain = `${crypto.randomUUID()}.example`;
  const created = await domains.createOrganizationDomain({ organizationId, domain });
  expect(created).toEqual({
    object: 'organization_domain',
    id: expect.stringMatching(/^org_domain_01\w{24}$/),
    organizationId,
    domain,
    state: 'pending',
    verificationStrategy: 'dns',
    verificationPrefix: expect.any(String),
    verificationToken: expect.any(String),
    createdAt: expect.any(String),
    updatedAt: expect.any(String),
  });
  expect(await domains.getOrganizationDomain(created.id)).toEqual(created);
  const verified = await domains.verifyOrganizationDomain(created.id);
  expect(verified).toMatchObject({ id: created.id, state: 'verified' });
  expect((await organizations.getOrganization(organizationId)).domains).toEqual([verified]);

  await domains.deleteOrganizationDomain(created.id);
  expect((await organizations.getOrganization(organizationId)).domains).toEqual([]);
  await expect(domains.getOrganizationDomain(created.id)).rejects.toThrow(NotFoundException);
});

test('a taken, malformed, or verified domain is rejected', async () => {
  const organizationId = await newOrganization();
  const domain = `${crypto.randomUUID()}.example`;
  const create = (values: { organizationId?: string; domain?: string } = {}) =>
    domains.createOrganizationDomain({ organizationId, domain, ...values });
  const { id } = await create();
  await expect(create()).rejects.toThrow(ConflictException);
  await expect(create({ domain: 'nonsense' })).rejects.toMatchObject({ status: 422 });
  await expect(create({ organizationId: 'org_01NOSUCH' })).rejects.toThrow(NotFoundException);
  await domains.verifyOrganizationDomain(id);
  await expect(domains.verifyOrganizationDomain(id)).rejects.toMatchObject({
    status: 400,
    message: 'Domain is already verified.',
  });
});
