import { connect, setActive } from '../state/connections';
import { createDirectory, deleteDirectory, setDirectoryUserActive } from '../state/directories';
import { addDomain, findDomain, removeDomain, verifyDomain } from '../state/domains';
import { store } from '../state/store';

const isDomain = (text: string) => /^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text);

/** What the console’s buttons do to the record with an ID. A record that is gone is left alone. */
export const organizationActions: Record<string, (id: string, form: URLSearchParams) => void> = {
  connect: (id) => {
    if (store.organizations.has(id)) connect(id);
  },
  'toggle-connection': (id) => {
    const connection = store.connections.get(id);
    if (connection) setActive(connection, connection.state !== 'active');
  },
  'add-domain': (id, form) => {
    const organization = store.organizations.get(id);
    const domain = form.get('domain')?.trim() ?? '';
    const isTaken = findDomain((other) => other.domain === domain);
    if (organization && isDomain(domain) && !isTaken) addDomain(organization, domain);
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
    if (store.organizations.has(id)) createDirectory(id);
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
