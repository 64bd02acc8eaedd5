import { connectionOf } from './connections';
import { stableId } from './ids';
import type { Connection, Profile } from './records';
import { activeMembership, findUserByEmail, store } from './store';

type SsoConnection = Pick<Connection, 'id' | 'connection_type' | 'name'> & {
  organization_id: string | null;
};

/** Returns the connection that an authorize request selects. A provider is one without an organization. */
export function findSsoConnection(query: URLSearchParams): SsoConnection | undefined {
  const provider = query.get('provider') ?? '';
  if (/^\w+OAuth$/.test(provider)) {
    const id = stableId('conn', provider);
    return { id, connection_type: provider, name: provider, organization_id: null };
  }
  const domain = query.get('domain');
  const owner = [...store.organizations.values()].find(({ domains }) =>
    domains.some((other) => other.domain === domain),
  );
  const named = store.connections.get(query.get('connection') ?? '');
  if (named) return named.state === 'active' ? named : undefined;
  return connectionOf(query.get('organization') ?? owner?.id ?? '');
}

export function createProfile(connection: SsoConnection, email: string): Profile {
  const { id, connection_type, organization_id } = connection;
  const user = findUserByEmail(email);
  const membership = user && activeMembership(user.id, organization_id ?? '');
  const role = membership && { slug: membership.role };
  return {
    object: 'profile',
    id: stableId('prof', `${id}:${email}`),
    organization_id,
    connection_id: id,
    connection_type,
    idp_id: email,
    email,
    first_name: user?.first_name ?? null,
    last_name: user?.last_name ?? null,
    name: user?.name ?? null,
    ...(role && { role, roles: [role] }),
    groups: [],
    custom_attributes: {},
    raw_attributes: {},
  };
}
