import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { Removal, RemovalSkeleton } from './_components/removal';

export const metadata: Metadata = { title: 'Removal request' };

export default dashboardPage('/dashboard/agents/removal', (session, { searchParams }) => {
  const ticket = searchParams.then(({ request }) => (typeof request === 'string' ? request : ''));
  return (
    <Suspense fallback={<RemovalSkeleton />}>
      <SectionBoundary title="Removal request">
        <Removal session={session} ticket={ticket} />
      </SectionBoundary>
    </Suspense>
  );
});
