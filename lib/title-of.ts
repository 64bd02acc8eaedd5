/** The title of a slug, or the slug if `entries` doesn't have it. */
export function titleOf(entries: Record<string, { title: string }>, slug: string): string {
  return (Object.hasOwn(entries, slug) && entries[slug]?.title) || slug;
}
