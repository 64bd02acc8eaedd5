import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { Removal, RemovalSkeleton } from './_components/removal';

export const metadata: Metadata = { title: 'Approve a removal' };

export default dashboardPage('/dashboard/agents/removal', (session, { searchParams }) => {
  const ticket = searchParams.then(({ request }) => (typeof request === 'string' ? request : ''));
  return (
    <>
      <PageTitle
        parent={{ href: '/dashboard/agents', title: 'Connected agents' }}
        title="Approve a removal"
      >
        An agent can’t remove anyone by itself. You decide.
      </PageTitle>
      <Suspense fallback={<RemovalSkeleton />}>
        <SectionBoundary title="Request">
          <Removal session={session} ticket={ticket} />
        </SectionBoundary>
      </Suspense>
    </>
  );
});
