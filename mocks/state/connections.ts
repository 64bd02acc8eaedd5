import { stamp } from './create';
import { emit } from './events';
import { stableId } from './ids';
import type { Connection } from './records';
import { store } from './store';

/** Gives the organization an SSO connection, as an admin does in the Admin Portal. */
export function connect(organizationId: string) {
  if (connectionOf(organizationId)) return;
  const connection: Connection = {
    object: 'connection',
    ...stamp(stableId('conn', organizationId)),
    organization_id: organizationId,
    connection_type: 'GenericSAML',
    name: store.organizations.get(organizationId)?.name ?? organizationId,
    state: 'active',
    status: 'linked',
  };
  store.connections.set(connection.id, connection);
  emit('connection.activated', connection);
}

export function connectionOf(organizationId: string) {
  return [...store.connections.values()].find(
    ({ organization_id }) => organization_id === organizationId,
  );
}
