import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { ListSkeleton } from '@/app/dashboard/_components/list-skeleton';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { permissions } from '@/lib/authz';
import { ClientCall } from './_components/client-call';
import { CreateKeyButton } from './_components/create-key-button';
import { KeyTable } from './_components/key-table';
import { ServerCall, ServerCallSkeleton } from './_components/server-call';

export const metadata: Metadata = { title: 'API keys' };

export default dashboardPage('/dashboard/api-keys', (session) => {
  const grantable = Object.entries(permissions)
    .filter(([slug]) => session.permissions?.includes(slug))
    .map(([slug, entry]) => ({ slug, ...entry }));
  return (
    <>
      <PageTitle actions={<CreateKeyButton permissions={grantable} />} title="API keys">
        Let scripts and services call the API for your organization.
      </PageTitle>
      <Suspense fallback={<ListSkeleton />}>
        <SectionBoundary title="API keys">
          <KeyTable organizationId={session.organizationId ?? ''} />
        </SectionBoundary>
        <TryIt />
      </Suspense>
    </>
  );
});

function TryIt() {
  return (
    <section aria-label="Try it" className="grid gap-4">
      <div>
        <h2 className="text-lg font-semibold">Try it</h2>
        <p className="text-muted-foreground">
          Signed-in users can call the API with an access token instead of a key.
        </p>
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        <ClientCall />
        <Suspense fallback={<ServerCallSkeleton />}>
          <ServerCall />
        </Suspense>
      </div>
    </section>
  );
}
