import { findActiveConnection, findConnection, isSsoRequired } from './connections';
import { findDirectory } from './directories';
import { findDirectoryUser } from './directory-users';
import { findOwner } from './domains';
import { findGroupRole } from './group-roles';
import { stableId } from './ids';
import type { Connection, Profile } from './records';
import { findMembership, findOrganizationByDomain, findUserByEmail, store } from './store';

export type SsoConnection = Pick<Connection, 'id' | 'connection_type' | 'name' | 'state'> & {
  organization_id: string | null;
};

/** Returns the connection that an authorize request selects, or WorkOS's error code if there is none. */
export function selectConnection(query: URLSearchParams): SsoConnection | string {
  const provider = query.get('provider') ?? '';
  const id = query.get('connection') ?? query.get('connection_id');
  const domain = query.get('domain');
  if (/^\w+OAuth$/.test(provider)) {
    const fields = { connection_type: provider, name: provider, state: 'active' } as const;
    return { id: stableId('conn', provider), ...fields, organization_id: null };
  }
  if (id) return store.connections.get(id) ?? 'connection_invalid';
  if (!domain) return findConnection(query.get('organization') ?? '') ?? 'organization_invalid';
  const owner = findOrganizationByDomain(domain);
  return findConnection(owner?.id ?? '') ?? 'connection_domain_invalid';
}

/** Returns the connection that everyone with an email address of a verified domain signs in through. */
export function connectionForEmail(email: string) {
  return findActiveConnection(findOwner(email)?.id ?? '');
}

/** Returns the connection that the organization requires, unless the user signed in through it. */
export function missingConnection(organizationId: string, connectionId?: string) {
  const connection = findActiveConnection(organizationId);
  const isMissing = isSsoRequired(organizationId) && connection?.id !== connectionId;
  return isMissing ? connection : undefined;
}

/** Rejects people of other domains who aren't members; https://workos.com/docs/sso/domains */
export function isAllowed({ organization_id }: SsoConnection, email: string) {
  if (organization_id === null || findOwner(email)?.id === organization_id) return true;
  const user = findUserByEmail(email);
  const isMember = findMembership(user?.id ?? '', organization_id) !== undefined;
  const organization = store.organizations.get(organization_id);
  return isMember || Boolean(organization?.allow_profiles_outside_organization);
}

export type Person = {
  email: string;
  first_name: string | null;
  last_name: string | null;
  groups: readonly string[];
};

/** Returns the person's details from the directory or their account. */
export function findPerson(organizationId: string | null, email: string): Person {
  const directory = findDirectory(organizationId ?? '');
  const listed = directory && findDirectoryUser(directory.id, email);
  const { first_name = null, last_name = null } = listed ?? findUserByEmail(email) ?? {};
  return { email, first_name, last_name, groups: listed?.groups.map(({ name }) => name) ?? [] };
}

export function createProfile(connection: SsoConnection, person: Person): Profile {
  const { id, connection_type, organization_id } = connection;
  const { email, first_name, last_name, groups } = person;
  const user = findUserByEmail(email);
  const membership = findMembership(user?.id ?? '', organization_id ?? '');
  const slug = findGroupRole(organization_id ?? '', groups) ?? membership?.role;
  return {
    object: 'profile',
    id: stableId('prof', `${id}:${email}`),
    organization_id,
    connection_id: id,
    connection_type,
    idp_id: email,
    email,
    first_name,
    last_name,
    name: [first_name, last_name].filter(Boolean).join(' ') || null,
    ...(slug && { role: { slug }, roles: [{ slug }] }),
    groups: [...groups],
    custom_attributes: {},
    raw_attributes: {},
  };
}
