import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { SettingsTitle } from '@/app/dashboard/_components/settings-title';
import { SessionList, SessionListSkeleton } from '../_components/session-list';

export const metadata: Metadata = { title: 'Sessions' };

export default dashboardPage('/dashboard/account/sessions', (session) => (
  <>
    <SettingsTitle session={session} />
    <Suspense fallback={<SessionListSkeleton />}>
      <SectionBoundary title="Sessions">
        <SessionList session={session} />
      </SectionBoundary>
    </Suspense>
  </>
));
