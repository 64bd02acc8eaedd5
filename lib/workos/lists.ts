type Page<Item> = { data: Item[]; listMetadata: { after?: string | null } };

export type FetchPage<Item> = (page: { limit: number; after?: string }) => Promise<Page<Item>>;

export const pageSize = 100;

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
