import { Suspense } from 'react';
import { Card } from '@/components/ui/card';
import type { Session } from '@/lib/auth/session';
import { roles as knownRoles } from '@/lib/authz';
import { titleOf } from '@/lib/title-of';
import { getOrganizationName } from '@/lib/workos/organizations';
import { AccessList } from './access-list';

/** The user's role, and everything they're granted in their organization. */
export function AccessCard({ session }: { session: Session }) {
  const { organizationId = '', role = '', roles = [] } = session;
  const titles = (roles.length > 0 ? roles : [role]).map((slug) => titleOf(knownRoles, slug));
  return (
    <Card title="Your access">
      <p className="[overflow-wrap:anywhere]">
        <strong className="font-medium">{titles.filter(Boolean).join(', ') || 'No role'}</strong> of{' '}
        <Suspense fallback="…">
          <OrganizationName id={organizationId} />
        </Suspense>
      </p>
      <AccessList kind="permissions" slugs={session.permissions} />
      <AccessList kind="featureFlags" slugs={session.featureFlags} />
      <AccessList kind="entitlements" slugs={session.entitlements} />
    </Card>
  );
}

/** Calls WorkOS when it isn't cached. */
async function OrganizationName({ id }: { id: string }) {
  return <bdi>{await getOrganizationName(id)}</bdi>;
}
