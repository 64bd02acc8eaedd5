import { OrganizationName } from '@/components/organization-name';
import { OrganizationSwitcher } from '@/components/organization-switcher';
import { listOwnOrganizations } from '@/lib/workos/organizations';

/** The current organization, and a way to the others. Asks WorkOS, so it stands under `<Suspense>`. */
export async function OrganizationMenu({
  userId,
  currentId,
}: {
  userId: string;
  currentId: string;
}) {
  const organizations = await listOwnOrganizations(userId).catch(() => []);
  if (organizations.length < 2) return <OrganizationName id={currentId} />;
  return <OrganizationSwitcher currentId={currentId} organizations={organizations} />;
}
