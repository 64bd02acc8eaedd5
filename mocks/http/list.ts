import { z } from 'zod';
import { invalidParameters, json } from './respond';

const paging = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(10),
  order: z.enum(['normal', 'asc', 'desc']).default('desc'),
  before: z.string().optional(),
  after: z.string().optional(),
});

type Identified = { id: string };

type Cursor = 'before' | 'after';

/**
 * Responds with one page of `items`, which are oldest first. `after` pages forward in the requested order,
 * `before` backward, and with `order=normal` the other way around;
 * https://workos.com/docs/reference/pagination
 */
export function list<Item extends Identified>(
  request: Request,
  items: Item[],
  toWire: (item: Item) => object = (item) => item,
  cursors: readonly Cursor[] = ['before', 'after'],
) {
  const query = paging.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return invalidParameters(request, query.error.issues);
  const { order, limit } = query.data;
  const [back, forth]: [Cursor, Cursor] =
    order === 'normal' ? ['after', 'before'] : ['before', 'after'];
  const sorted = order === 'asc' ? items : items.toReversed();
  const [start, end] = range(sorted, limit, query.data[back], query.data[forth]);
  const page = sorted.slice(start, end);
  const ends = new Map([
    [back, start > 0 ? page[0]?.id : undefined],
    [forth, end < sorted.length ? page.at(-1)?.id : undefined],
  ]);
  return json({
    object: 'list',
    data: page.map(toWire),
    list_metadata: Object.fromEntries(cursors.map((cursor) => [cursor, ends.get(cursor) ?? null])),
  });
}

function range(items: Identified[], limit: number, before?: string, after?: string) {
  const indexOf = (id: string) => items.findIndex((item) => item.id === id);
  if (before) {
    const end = Math.max(indexOf(before), 0);
    return [Math.max(end - limit, 0), end] as const;
  }
  const start = after ? indexOf(after) + 1 : 0;
  return [start, start + limit] as const;
}

/** Returns a comma-joined query parameter as an array; https://workos.com/docs/reference */
export function commaSeparated(request: Request, name: string): string[] | undefined {
  return new URL(request.url).searchParams.get(name)?.split(',');
}

/** Whether a record matches the query parameters that are present. */
export function matchesQuery(request: Request, fields: Record<string, string | null | undefined>) {
  const query = new URL(request.url).searchParams;
  return Object.entries(fields).every(([name, value]) => {
    const filter = query.get(name);
    return !filter || filter === value;
  });
}
