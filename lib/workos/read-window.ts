import { type FetchPage, pageSize } from './lists';

/** How many items one search reads, so its cost doesn't grow with the list. */
const windowSize = 1_000;

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
