import { z } from 'zod';

/** The metadata of a user or an organization. A null value deletes its key. */
const metadataRule = z
  .record(z.string().max(40), z.string().max(600).nullable())
  .refine((metadata) => Object.keys(metadata).length <= 50)
  .nullable();

export function isMetadata(value: unknown) {
  return metadataRule.safeParse(value).success;
}

/** Changes the given keys and keeps the others. Null deletes them all. */
export function mergeMetadata(current: Record<string, string> | undefined, metadata: unknown) {
  const changes = metadataRule.parse(metadata);
  if (changes === null) return {};
  const merged = Object.entries({ ...current, ...changes });
  return Object.fromEntries(merged.filter((entry): entry is [string, string] => entry[1] !== null));
}
