type Page<Item> = { data: Item[]; listMetadata: { after?: string | null } };

type FetchPage<Item> = (page: { limit: number; after?: string }) => Promise<Page<Item>>;

const pageSize = 100;

/** The client's own `autoPagination()` fetches the first page twice and pauses between pages. */
export async function* everyItem<Item>(fetchPage: FetchPage<Item>): AsyncGenerator<Item> {
  let after: string | undefined;
  do {
    const { data, listMetadata } = await fetchPage({ limit: pageSize, after });
    yield* data;
    after = listMetadata.after ?? undefined;
  } while (after);
}

export async function listAll<Item>(fetchPage: FetchPage<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of everyItem(fetchPage)) items.push(item);
  return items;
}

/** How much of a list one search reads, so that its cost doesn't grow with the list. */
export const windowSize = 1_000;

/**
 * Reads up to 1,000 items, for a search that WorkOS doesn't offer. `next` is where the next search continues, if
 * there are more.
 */
export async function readWindow<Item>(fetchPage: FetchPage<Item>, start?: string) {
  const items: Item[] = [];
  let after = start;
  do {
    const { data, listMetadata } = await fetchPage({ limit: pageSize, after });
    items.push(...data);
    after = listMetadata.after ?? undefined;
  } while (after && items.length < windowSize);
  return { items, next: after };
}
