import { timestamp } from './clock';
import { stamp } from './create';
import { emit } from './events';
import { stableId } from './ids';
import type { Connection } from './records';
import { store } from './store';

/** Gives the organization an SSO connection, as an admin does in the Admin Portal. */
export function connect(organizationId: string) {
  const id = stableId('conn', organizationId);
  if (store.connections.has(id)) return;
  const connection: Connection = {
    object: 'connection',
    ...stamp(id),
    organization_id: organizationId,
    connection_type: 'GenericSAML',
    name: store.organizations.get(organizationId)?.name ?? organizationId,
    state: 'active',
    status: 'linked',
  };
  store.connections.set(connection.id, connection);
  emit('connection.activated', connection);
}

/** People sign in through a connection while it is active. */
export function setActive(connection: Connection, isActive: boolean) {
  const change = isActive
    ? ({ state: 'active', status: 'linked' } as const)
    : ({ state: 'inactive', status: 'unlinked' } as const);
  Object.assign(connection, change, { updated_at: timestamp() });
  emit(`connection.${isActive ? 'activated' : 'deactivated'}`, connection);
}

export function deleteConnection(connection: Connection) {
  store.connections.delete(connection.id);
  emit('connection.deleted', { ...connection, state: 'deleting' });
}

/** Returns the organization’s active connection. */
export function connectionOf(organizationId: string) {
  return [...store.connections.values()].find(
    ({ organization_id, state }) => organization_id === organizationId && state === 'active',
  );
}
