import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { ApiKeys } from './_components/api-keys';
import { ClientCall } from './_components/client-call';
import { ServerCall, ServerCallSkeleton } from './_components/server-call';

export const metadata: Metadata = { title: 'Developer' };

export default dashboardPage('/dashboard/developer', (session) => {
  return (
    <>
      <PageTitle title="Developer">
        Call your API as the signed-in user or with an API key.
      </PageTitle>
      <div className="grid gap-4">
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <Suspense fallback={<ServerCallSkeleton />}>
            <ServerCall />
          </Suspense>
          <ClientCall />
        </div>
        <SectionBoundary title="API keys">
          <ApiKeys session={session} />
        </SectionBoundary>
      </div>
    </>
  );
});
