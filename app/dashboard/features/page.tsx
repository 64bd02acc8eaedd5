import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { FlagTable } from '@/app/dashboard/_components/flag-table';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { hasEntitlement, hasFeature } from '@/lib/auth/requirement';
import { ActivityInsights } from './_components/activity-insights';
import { AuditLogSection } from './_components/audit-log-section';
import { QuickActions } from './_components/quick-actions';
import { RuntimeFlags, RuntimeFlagsSkeleton } from './_components/runtime-flags';

export const metadata: Metadata = { title: 'Features' };

export default dashboardPage('/dashboard/features', (session) => {
  return (
    <>
      <PageTitle title="Features">
        Sections gated by feature flags and entitlements, evaluated on the server.
      </PageTitle>
      <div className="grid gap-4 lg:grid-cols-3">
        {hasFeature(session, 'activity-insights') && <ActivityInsights />}
        <QuickActions enabled={hasFeature(session, 'quick-actions')} />
        <AuditLogSection entitled={hasEntitlement(session, 'audit-logs')} />
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <FlagTable
          enabled={session.featureFlags ?? []}
          hint="No extra request, but up to five minutes stale, and they take up space in the session cookie."
          title="Flags in the token"
        />
        <SectionBoundary title="Flags from the runtime client">
          <Suspense fallback={<RuntimeFlagsSkeleton />}>
            <RuntimeFlags />
          </Suspense>
        </SectionBoundary>
      </div>
    </>
  );
});
