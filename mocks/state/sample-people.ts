import { addDirectoryUser } from './directory-users';
import type { Directory } from './records';
import { store } from './store';

const people = [
  { first_name: 'Dorothy', last_name: 'Vaughan', groups: ['IT admins'] },
  { first_name: 'Mary', last_name: 'Jackson', groups: ['Engineering'] },
  { first_name: 'Annie', last_name: 'Easley', groups: ['Engineering'] },
  { first_name: 'Christine', last_name: 'Darden', groups: ['Research'] },
];

/** Adds sample users to a new directory, with addresses at the organization’s domain. */
export function addSamplePeople(directory: Directory) {
  const domain = domainOf(directory.organization_id);
  for (const { groups, ...name } of people) {
    const email = `${name.first_name}@${domain}`;
    addDirectoryUser(directory, { ...name, email, groups });
  }
}

/** Prefers a verified domain. The fallback is unique to the organization. */
function domainOf(organizationId: string) {
  const { domains = [] } = store.organizations.get(organizationId) ?? {};
  const verified = domains.find(({ state }) => state === 'verified') ?? domains[0];
  return verified?.domain ?? `${organizationId.toLowerCase().replace('_', '-')}.example.com`;
}
