import { failDomain, removeDomain, verifyDomain } from '../../state/domains';
import type { Organization, OrganizationDomain } from '../../state/records';
import { addDomainFrom } from '../add-domain';
import type { PortalAction } from './action';

const withDomain =
  (change: (domain: OrganizationDomain, organization: Organization) => void): PortalAction['run'] =>
  (organization, form) => {
    const domain = organization.domains.find(({ id }) => id === form.get('target'));
    if (!domain) return 'missing';
    change(domain, organization);
    return undefined;
  };

export const domainActions: Record<string, PortalAction> = {
  'add-domain': { run: addDomainFrom },
  'verify-domain': { run: withDomain(verifyDomain), finishes: true },
  'fail-domain': { run: withDomain(failDomain) },
  'remove-domain': { run: withDomain((domain, owner) => removeDomain(owner, domain)) },
};
