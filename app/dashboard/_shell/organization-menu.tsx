import { OrganizationName } from '@/app/dashboard/_components/organization-name';
import { listOwnOrganizations } from '@/lib/workos/organizations';
import { OrganizationSwitcher } from './organization-switcher';

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
