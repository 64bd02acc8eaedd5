import { HttpResponse, http } from 'msw';
import { list, matchesQuery } from '../http/list';
import { getRecord, listRecords } from '../http/records';
import { at, authorized, found, notFound } from '../http/respond';
import { deleteDirectory } from '../state/directories';
import type { Directory } from '../state/records';
import { store } from '../state/store';

export const directories = [
  listRecords('/directories', store.directories, matches, toWire),
  getRecord('/directories', 'Directory', store.directories, toWire),

  http.delete(
    at('/directories/:id'),
    authorized(({ params: { id = '' } }) =>
      found('Directory', id, store.directories.get(id), (directory) => {
        deleteDirectory(directory);
        return new HttpResponse(null, { status: 202 });
      }),
    ),
  ),

  http.get(
    at('/directory_users'),
    authorized(({ request }) =>
      withFilters(request, ({ group }) => {
        const users = [...store.directoryUsers.values()].filter(
          ({ directory_id, idp_id, email, groups }) =>
            matchesQuery(request, { directory: directory_id, idp_id, email }) &&
            (!group || groups.some(({ id }) => id === group)),
        );
        return list(request, users);
      }),
    ),
  ),

  http.get(
    at('/directory_groups'),
    authorized(({ request }) =>
      withFilters(request, ({ user = '' }) => {
        const { groups } = store.directoryUsers.get(user) ?? {};
        const matching = [...(groups ?? store.directoryGroups.values())].filter(
          ({ directory_id }) => matchesQuery(request, { directory: directory_id }),
        );
        return list(request, matching);
      }),
    ),
  ),

  getRecord('/directory_users', 'Directory User', store.directoryUsers),
  getRecord('/directory_groups', 'Directory Group', store.directoryGroups),
];

const filters = [
  ['directory', 'Directory', store.directories],
  ['user', 'Directory User', store.directoryUsers],
  ['group', 'Directory Group', store.directoryGroups],
] as const;

/** Returns 404 if a filter names a record that doesn't exist. */
function withFilters(request: Request, respond: (query: Record<string, string>) => Response) {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  for (const [name, entity, records] of filters) {
    const id = query[name];
    if (id && !records.has(id)) return notFound(entity, id);
  }
  return respond(query);
}

function matches({ organization_id, name }: Directory, request: Request) {
  const query = new URL(request.url).searchParams;
  const [domain, search] = [query.get('domain'), query.get('search')?.toLowerCase()];
  const { domains = [] } = store.organizations.get(organization_id) ?? {};
  return (
    matchesQuery(request, { organization_id }) &&
    (!domain || domains.some((other) => other.domain === domain)) &&
    (!search || name.toLowerCase().includes(search))
  );
}

function toWire(directory: Directory) {
  const isIn = ({ directory_id }: { directory_id: string }) => directory_id === directory.id;
  const users = [...store.directoryUsers.values()].filter(isIn);
  const active = users.filter(({ state }) => state === 'active').length;
  const groups = [...store.directoryGroups.values()].filter(isIn).length;
  return { ...directory, metadata: { users: { active, inactive: users.length - active }, groups } };
}
