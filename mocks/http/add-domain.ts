import { addDomain, findDomain } from '../state/domains';
import type { Organization } from '../state/records';

const isDomain = (text: string) => /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(text);

/** Adds the domain, or returns the problem. */
export function addDomainFrom(organization: Organization, form: URLSearchParams) {
  const domain = form.get('domain')?.trim().toLowerCase() ?? '';
  if (!isDomain(domain)) return 'Enter a valid domain, such as example.com.';
  const taken = findDomain((other) => other.domain === domain);
  if (taken) return `${taken.organization.name} already has ${domain}. Remove it there first.`;
  addDomain(organization, domain);
  return undefined;
}
