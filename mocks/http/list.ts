import { z } from 'zod';
import { invalidParameters, json } from './respond';

const paging = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(10),
  order: z.enum(['normal', 'asc', 'desc']).default('desc'),
  before: z.string().optional(),
  after: z.string().optional(),
});

type Identified = { id: string };

/**
 * Responds with one page of `items`, which are oldest first. `after` pages forward in the requested order,
 * `before` backward; https://workos.com/docs/reference/pagination
 */
export function list<Item extends Identified>(
  request: Request,
  items: Item[],
  toWire: (item: Item) => object = (item) => item,
) {
  const query = paging.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) return invalidParameters();
  const { order, limit, before, after } = query.data;
  const sorted = order === 'desc' ? items.toReversed() : items;
  const [start, end] = range(sorted, limit, before, after);
  const page = sorted.slice(start, end);
  return json({
    object: 'list',
    data: page.map(toWire),
    list_metadata: {
      before: start > 0 ? (page[0]?.id ?? null) : null,
      after: end < sorted.length ? (page.at(-1)?.id ?? null) : null,
    },
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
