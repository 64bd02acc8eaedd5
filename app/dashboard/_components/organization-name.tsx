import { getOrganizationName } from '@/lib/workos/organizations';

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function OrganizationName({ id }: { id: string }) {
  return await getOrganizationName(id);
}
