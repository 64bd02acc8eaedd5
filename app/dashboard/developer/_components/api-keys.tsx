import { Suspense } from 'react';
import { Can } from '@/components/can';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import type { Session } from '@/lib/auth/session';
import { permissions as known } from '@/lib/authz';
import { ApiKeyForm } from './api-key-form';
import { ApiKeyList } from './api-key-list';

/** Keys of the organization, for those who may manage them. */
export function ApiKeys({ session }: { session: Session }) {
  const { organizationId, permissions = [] } = session;
  const own = Object.entries(known)
    .filter(([slug]) => permissions.includes(slug))
    .map(([slug, { title }]) => ({ slug, title }));
  return (
    <Card title="API keys">
      <Can
        otherwise={
          <Empty title="You cannot manage API keys">
            It needs the permission api-keys:manage, which an admin of your organization can grant.
          </Empty>
        }
        permission="api-keys:manage"
      >
        <ApiKeyForm permissions={own} />
        {organizationId && (
          <Suspense fallback={<Skeleton className="h-24" />}>
            <ApiKeyList organizationId={organizationId} />
          </Suspense>
        )}
      </Can>
    </Card>
  );
}
