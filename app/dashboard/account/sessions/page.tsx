import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { ItemsSkeleton } from '@/app/dashboard/_components/item';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { SettingsTitle } from '@/app/dashboard/_components/settings-title';
import { SessionList } from '../_components/session-list';

export const metadata: Metadata = { title: 'Sessions' };

export default dashboardPage('/dashboard/account/sessions', (session) => (
  <>
    <SettingsTitle session={session} />
    <Suspense fallback={<ItemsSkeleton title="Sessions" />}>
      <SectionBoundary title="Sessions">
        <SessionList session={session} />
      </SectionBoundary>
    </Suspense>
  </>
));
