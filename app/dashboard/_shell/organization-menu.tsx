import { connection } from 'next/server';
import type { Session } from '@/lib/auth/session';
import {
  fetchOwnOrganizations,
  getOrganizationName,
  listOwnOrganizations,
} from '@/lib/workos/organizations';
import { OrganizationSwitcher } from './organization-switcher';

/**
 * The current organization and a switcher. Users who signed in without an organization see the ones they
 * have since been added to. Calls WorkOS, so render it inside `<Suspense>`.
 */
export async function OrganizationMenu({ session }: { session: Session }) {
  const { organizationId, user } = session;
  if (!organizationId) return <OrganizationsToOpen userId={user.id} />;
  const [name, organizations] = await Promise.all([
    getOrganizationName(organizationId),
    listOwnOrganizations(user.id).catch(() => []),
  ]);
  if (organizations.length < 2) return name;
  const current = { id: organizationId, name };
  return (
    <OrganizationSwitcher
      current={current}
      organizations={organizations.map((organization) =>
        organization.id === current.id ? { ...organization, ...current } : organization,
      )}
    />
  );
}

async function OrganizationsToOpen({ userId }: { userId: string }) {
  await connection();
  const organizations = await fetchOwnOrganizations(userId).catch(() => []);
  if (organizations.length > 0) return <OrganizationSwitcher organizations={organizations} />;
  return <span className="text-muted-foreground">No organization</span>;
}
