import { z } from 'zod';

/** The state of the list, kept in the URL. Invalid parameters are ignored. */
export const viewSchema = z.object({
  query: z.string().trim().max(200).catch('').default(''),
  role: z.string().max(100).catch('').default(''),
  status: z.enum(['active', 'inactive', '']).catch('').default(''),
  sort: z.enum(['newest', 'oldest', 'name']).catch('newest').default('newest'),
  page: z.coerce.number().int().min(1).catch(1).default(1),
  after: z.string().max(100).catch('').default(''),
  before: z.string().max(100).catch('').default(''),
});

export type View = z.infer<typeof viewSchema>;

const defaults = viewSchema.parse({});

/** Returns the URL of the list with these changes. */
export function viewUrl(view: View, changes: Partial<View> = {}): string {
  const entries = Object.entries({ ...view, ...changes });
  const set = entries.filter(([name, value]) => value !== Reflect.get(defaults, name));
  const query = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return `/dashboard/members${query && `?${query}`}`;
}
