import { timestamp } from './clock';
import { toDomain } from './create';
import { emit } from './events';
import type { Organization, OrganizationDomain } from './records';
import { store } from './store';

export function findDomain(matches: (domain: OrganizationDomain) => boolean) {
  for (const organization of store.organizations.values()) {
    const domain = organization.domains.find(matches);
    if (domain) return { domain, organization };
  }
  return undefined;
}

export function addDomain(organization: Organization, domain: string): OrganizationDomain {
  const created = toDomain(organization.id, { domain, state: 'pending' });
  organization.domains.push(created);
  emit('organization_domain.created', created);
  return created;
}

/** WorkOS would start to look for the DNS record. The mock finds it immediately. */
export function verifyDomain(domain: OrganizationDomain) {
  Object.assign(domain, { state: 'verified', updated_at: timestamp() });
  emit('organization_domain.verified', domain);
}

export function removeDomain(organization: Organization, domain: OrganizationDomain) {
  organization.domains = organization.domains.filter((other) => other !== domain);
  emit('organization_domain.deleted', domain);
}

export function failDomain(domain: OrganizationDomain) {
  Object.assign(domain, { state: 'failed', updated_at: timestamp() });
  emit('organization_domain.verification_failed', {
    reason: 'domain_verification_period_expired',
    organization_domain: domain,
  });
}

/** Returns the organization that verified the domain of an email address. */
export function findOwner(email: string) {
  const domain = email.split('@').at(-1)?.toLowerCase();
  return findDomain((other) => other.domain === domain && other.state === 'verified')?.organization;
}
