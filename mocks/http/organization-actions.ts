import { connect, isSsoRequired, setConnectionState, setSsoRequired } from '../state/connections';
import { createDirectoryOfMembers, deleteDirectory, findDirectory } from '../state/directories';
import { setDirectoryUserActive } from '../state/directory-users';
import { findDomain, removeDomain, verifyDomain } from '../state/domains';
import { store } from '../state/store';
import { addDomainFrom } from './add-domain';

/** Changes a record, or returns the problem. Records that no longer exist are ignored. */
type OrganizationAction = (id: string, form: URLSearchParams) => string | undefined;

/** The actions behind the console’s buttons. */
export const organizationActions: Record<string, OrganizationAction> = {
  connect: (id) => {
    if (store.organizations.has(id)) connect(id);
  },
  'toggle-connection': (id) => {
    const connection = store.connections.get(id);
    const state = connection?.state === 'active' ? 'inactive' : 'active';
    if (connection) setConnectionState(connection, state);
  },
  'toggle-sso-required': (id) => {
    if (store.organizations.has(id)) setSsoRequired(id, !isSsoRequired(id));
  },
  'add-domain': (id, form) => {
    const organization = store.organizations.get(id);
    return organization && addDomainFrom(organization, form);
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
    if (store.organizations.has(id) && !findDirectory(id)) createDirectoryOfMembers(id);
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
