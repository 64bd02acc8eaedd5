import { matchesQuery } from '../http/list';
import { deleteRecord, getRecord, listRecords } from '../http/records';
import { emit } from '../state/events';
import type { Connection } from '../state/records';
import { store } from '../state/store';

const path = '/connections';

export const connections = [
  listRecords(path, store.connections, matches, toWire),
  getRecord(path, 'Connection', store.connections, toWire),
  deleteRecord(path, 'Connection', store.connections, (connection) =>
    emit('connection.deleted', { ...connection, state: 'deleting' }),
  ),
];

function matches(connection: Connection, request: Request) {
  const { organization_id, connection_type, name } = connection;
  const query = new URL(request.url).searchParams;
  const [domain, search] = [query.get('domain'), query.get('search')?.toLowerCase()];
  return (
    matchesQuery(request, { organization_id, connection_type }) &&
    (!domain || domainsOf(connection).some((other) => other.domain === domain)) &&
    (!search || name.toLowerCase().includes(search))
  );
}

function domainsOf({ organization_id }: Connection) {
  return store.organizations.get(organization_id)?.domains ?? [];
}

function toWire(connection: Connection) {
  const domains = domainsOf(connection).map(({ id, domain }) => ({
    object: 'connection_domain',
    id,
    domain,
  }));
  return { ...connection, domains };
}
