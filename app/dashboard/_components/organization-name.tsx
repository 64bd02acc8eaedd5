import { getOrganizationName } from '@/lib/workos/organizations';

/** Asks WorkOS, so it stands under `<Suspense>`. */
export async function OrganizationName({ id }: { id: string }) {
  return await getOrganizationName(id);
}
