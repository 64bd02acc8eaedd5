import { http } from 'msw';
import { list } from './list';
import { at, authorized, empty, found, json } from './respond';

type Path = `/${string}`;
type Identified = { id: string };

/** `GET /things`, for every record that `matches` the query. */
export function listRecords<Item extends Identified>(
  path: Path,
  records: Map<string, Item>,
  matches: (item: Item, request: Request) => boolean = () => true,
  toWire?: (item: Item) => object,
) {
  return http.get(
    at(path),
    authorized(({ request }) => {
      const items = [...records.values()].filter((item) => matches(item, request));
      return list(request, items, toWire);
    }),
  );
}

/** `GET /things/:id` */
export function getRecord<Item>(
  path: Path,
  entity: string,
  records: Map<string, Item>,
  toWire: (item: Item) => object = (item) => item as object,
) {
  return http.get(
    at(`${path}/:id`),
    authorized(({ params: { id = '' } }) =>
      found(entity, id, records.get(id), (item) => json(toWire(item))),
    ),
  );
}

/** `DELETE /things/:id` */
export function deleteRecord<Item>(
  path: Path,
  entity: string,
  records: Map<string, Item>,
  after: (item: Item) => void = () => {},
) {
  return http.delete(
    at(`${path}/:id`),
    authorized(({ params: { id = '' } }) =>
      found(entity, id, records.get(id), (item) => {
        records.delete(id);
        after(item);
        return empty(204);
      }),
    ),
  );
}
