import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { ItemsSkeleton } from '@/app/dashboard/_components/item';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { SettingsTitle } from '@/app/dashboard/_components/settings-title';
import { AgentList } from './_components/agent-list';
import { ConnectCard } from './_components/connect-card';

export const metadata: Metadata = { title: 'Connected agents' };

export default dashboardPage('/dashboard/agents', (session) => (
  <>
    <SettingsTitle session={session} />
    <div className="grid gap-4">
      <ConnectCard />
      <Suspense fallback={<ItemsSkeleton title="Connected agents" />}>
        <SectionBoundary title="Connected agents">
          <AgentList session={session} />
        </SectionBoundary>
      </Suspense>
    </div>
  </>
));
