import { connect, setActive } from '../state/connections';
import {
  createDirectory,
  deleteDirectory,
  findDirectory,
  setDirectoryUserActive,
} from '../state/directories';
import { addDomain, findDomain, removeDomain, verifyDomain } from '../state/domains';
import { store } from '../state/store';

const isDomain = (text: string) => /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(text);

/** Changes a record, or returns why it can’t. A record that is gone is left alone. */
type OrganizationAction = (id: string, form: URLSearchParams) => string | undefined;

/** What the console’s buttons do. */
export const organizationActions: Record<string, OrganizationAction> = {
  connect: (id) => {
    if (store.organizations.has(id)) connect(id);
  },
  'toggle-connection': (id) => {
    const connection = store.connections.get(id);
    if (connection) setActive(connection, connection.state !== 'active');
  },
  'add-domain': (id, form) => {
    const organization = store.organizations.get(id);
    const domain = form.get('domain')?.trim().toLowerCase() ?? '';
    if (!organization) return undefined;
    if (!isDomain(domain)) return 'That isn’t a domain. Enter one such as example.com.';
    const taken = findDomain((other) => other.domain === domain);
    if (taken) return `${taken.organization.name} has ${domain} already. Remove it there first.`;
    addDomain(organization, domain);
    return undefined;
  },
  'verify-domain': (id) => {
    const found = findDomain((domain) => domain.id === id);
    if (found) verifyDomain(found.domain);
  },
  'remove-domain': (id) => {
    const found = findDomain((domain) => domain.id === id);
    if (found) removeDomain(found.organization, found.domain);
  },
  'create-directory': (id) => {
    if (store.organizations.has(id) && !findDirectory(id)) createDirectory(id);
  },
  'delete-directory': (id) => {
    const directory = store.directories.get(id);
    if (directory) deleteDirectory(directory);
  },
  'toggle-directory-user': (id) => {
    const user = store.directoryUsers.get(id);
    if (user) setDirectoryUserActive(user, user.state !== 'active');
  },
};
