import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { hasEntitlement, hasFeature } from '@/lib/auth/requirement';
import { ActivityInsights, ActivityInsightsSkeleton } from './_components/activity-insights';
import { AuditLogOffer, AuditLogSection, AuditLogSkeleton } from './_components/audit-log-section';
import { FlagTable } from './_components/flag-table';
import { QuickActions } from './_components/quick-actions';
import { RuntimeFlags, RuntimeFlagsSkeleton } from './_components/runtime-flags';

export const metadata: Metadata = { title: 'Features' };

export default dashboardPage('/dashboard/features', (session) => {
  const { organizationId = '' } = session;
  return (
    <>
      <PageTitle title="Features">
        What’s turned on for you, and what your organization’s plan includes.
      </PageTitle>
      <div className="grid gap-4 lg:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))]">
        {hasFeature(session, 'activity-insights') && (
          <SectionBoundary title="Activity insights">
            <Suspense fallback={<ActivityInsightsSkeleton />}>
              <ActivityInsights organizationId={organizationId} />
            </Suspense>
          </SectionBoundary>
        )}
        <QuickActions enabled={hasFeature(session, 'quick-actions')} />
        {hasEntitlement(session, 'audit-logs') ? (
          <SectionBoundary title="Audit logs">
            <Suspense fallback={<AuditLogSkeleton />}>
              <AuditLogSection organizationId={organizationId} />
            </Suspense>
          </SectionBoundary>
        ) : (
          <AuditLogOffer />
        )}
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
