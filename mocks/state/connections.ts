import { timestamp } from './clock';
import { stamp } from './create';
import { emit } from './events';
import { newId, newSecret, stableId } from './ids';
import type { Connection } from './records';
import { store } from './store';

/** Gives the organization an active SSO connection, unless it has one. */
export function connect(organizationId: string) {
  const id = stableId('conn', organizationId);
  if (store.connections.has(id)) return;
  const connection = createConnection(organizationId, 'GenericSAML', id);
  Object.assign(connection, { state: 'active', status: 'linked' });
  emitConnection('activated', connection);
}

export function createConnection(
  organizationId: string,
  connection_type: string,
  id = newId('conn'),
): Connection {
  const connection: Connection = {
    object: 'connection',
    ...stamp(id),
    organization_id: organizationId,
    connection_type,
    name: store.organizations.get(organizationId)?.name ?? organizationId,
    state: 'draft',
    status: 'unlinked',
    external_key: newSecret(),
  };
  store.connections.set(id, connection);
  return connection;
}

/**
 * People sign in through a connection while it is active. When it's first set up, WorkOS turns off other ways to
 * sign in; https://workos.com/docs/authkit/organization-policies
 */
export function setConnectionState(connection: Connection, state: Connection['state']) {
  const { organization_id, state: previous } = connection;
  const status = state === 'active' ? 'linked' : 'unlinked';
  Object.assign(connection, { state, status, updated_at: timestamp() });
  if (state === 'active') {
    if (previous !== 'inactive') setSsoRequired(organization_id, true);
    emitConnection('activated', connection);
  } else if (previous === 'active') emitConnection('deactivated', connection);
}

export function isSsoRequired(organizationId: string) {
  return store.organizationSettings.get(organizationId)?.ssoRequired ?? false;
}

export function setSsoRequired(organizationId: string, ssoRequired: boolean) {
  const { entitlements = [] } = store.organizationSettings.get(organizationId) ?? {};
  store.organizationSettings.set(organizationId, { entitlements, ssoRequired });
}

export function deleteConnection(connection: Connection) {
  store.connections.delete(connection.id);
  const { status: _, external_key: __, ...data } = connection;
  emit('connection.deleted', { ...data, state: 'deleting' });
}

/** Returns the organization’s connection. It has at most one. */
export function findConnection(organizationId: string) {
  return [...store.connections.values()].find(
    ({ organization_id }) => organization_id === organizationId,
  );
}

/** Returns the organization’s connection if people can sign in through it. */
export function findActiveConnection(organizationId: string) {
  const connection = findConnection(organizationId);
  return connection?.state === 'active' ? connection : undefined;
}

export function connectionToWire({ external_key: _, ...connection }: Connection) {
  const domains = domainsOf(connection).map(({ id, domain }) => ({
    object: 'connection_domain',
    id,
    domain,
  }));
  return { ...connection, domains };
}

export function domainsOf({ organization_id }: Pick<Connection, 'organization_id'>) {
  return store.organizations.get(organization_id)?.domains ?? [];
}

function emitConnection(change: 'activated' | 'deactivated', connection: Connection) {
  const { external_key } = connection;
  emit(`connection.${change}`, { ...connectionToWire(connection), external_key });
}
