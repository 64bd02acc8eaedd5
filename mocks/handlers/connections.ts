import { http } from 'msw';
import { matchesQuery } from '../http/list';
import { getRecord, listRecords } from '../http/records';
import { at, authorized, empty, found } from '../http/respond';
import { connectionToWire, deleteConnection, domainsOf } from '../state/connections';
import type { Connection } from '../state/records';
import { store } from '../state/store';

const path = '/connections';

export const connections = [
  listRecords(path, store.connections, matches, connectionToWire),
  getRecord(path, 'Connection', store.connections, connectionToWire),

  http.delete(
    at(`${path}/:id`),
    authorized(({ params: { id = '' } }) =>
      found('Connection', id, store.connections.get(id), (connection) => {
        deleteConnection(connection);
        return empty(204);
      }),
    ),
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
