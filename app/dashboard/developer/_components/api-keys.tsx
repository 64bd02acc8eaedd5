import { Suspense } from 'react';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import { hasPermission } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { permissions as known } from '@/lib/authz';
import { ApiKeyForm } from './api-key-form';
import { ApiKeyList } from './api-key-list';

export function ApiKeys({ session }: { session: Session }) {
  const { organizationId, permissions = [] } = session;
  if (!hasPermission(session, 'api-keys:manage')) {
    return (
      <Card title="API keys">
        <Empty title="You can’t manage API keys">
          You need the api-keys:manage permission. Ask an organization admin for access.
        </Empty>
      </Card>
    );
  }
  const grantable = Object.entries(known)
    .filter(([slug]) => permissions.includes(slug))
    .map(([slug, { title }]) => ({ slug, title }));
  return (
    <Card title="API keys">
      <ApiKeyForm permissions={grantable} />
      {organizationId && (
        <Suspense fallback={<Skeleton className="h-24" />}>
          <ApiKeyList organizationId={organizationId} />
        </Suspense>
      )}
    </Card>
  );
}
