import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SessionInspector, SessionInspectorSkeleton } from '../_components/session-inspector';

export const metadata: Metadata = { title: 'Session inspector' };

export default dashboardPage('/dashboard/account/session', (session) => {
  return (
    <>
      <PageTitle
        parent={{ href: '/dashboard/account/sessions', title: 'Sessions' }}
        title="Session inspector"
      >
        Every claim in your access token, and how much of the session cookie it uses.
      </PageTitle>
      <div className="grid gap-4">
        <Suspense fallback={<SessionInspectorSkeleton />}>
          <SessionInspector session={session} />
        </Suspense>
      </div>
    </>
  );
});
