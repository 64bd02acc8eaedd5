import { Suspense } from 'react';
import { Card } from '@/components/ui/card';
import { Details } from '@/components/ui/details';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import type { Session } from '@/lib/auth/session';
import { getOrganizationName } from '@/lib/workos/organizations';
import { Identifier } from './identifier';

export function OrganizationCard({ session }: { session: Session }) {
  const { organizationId, role, roles = [] } = session;
  if (!organizationId) {
    return (
      <Card title="Organization">
        <Empty title="No organization">
          Create or join an organization to get a role and permissions.
        </Empty>
      </Card>
    );
  }
  return (
    <Card title="Organization">
      <Details
        items={[
          {
            label: 'Name',
            value: (
              <Suspense fallback={<Skeleton className="h-6 w-32" />}>
                <OrganizationName id={organizationId} />
              </Suspense>
            ),
          },
          {
            label: roles.length > 1 ? 'Roles' : 'Role',
            value: roles.join(', ') || role || 'None',
          },
          { label: 'ID', value: <Identifier value={organizationId} what="the organization ID" /> },
        ]}
      />
    </Card>
  );
}

/** Calls WorkOS, so render it inside `<Suspense>`. */
async function OrganizationName({ id }: { id: string }) {
  return await getOrganizationName(id);
}
