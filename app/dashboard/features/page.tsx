import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { findUnmet, hasFeature } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { entitlements, featureFlags, permissions } from '@/lib/authz';
import { ActivityInsights, ActivityInsightsSkeleton } from './_components/activity-insights';
import { AuditLogSection, AuditLogSkeleton, title } from './_components/audit-log-section';
import { FlagCard } from './_components/flag-card';
import { FlagTable } from './_components/flag-table';
import { LockedCard } from './_components/locked-card';
import { QuickActions } from './_components/quick-actions';

export const metadata: Metadata = { title: 'Features' };

export default dashboardPage('/dashboard/features', (session) => {
  const { organizationId = '', featureFlags: enabled = [] } = session;
  return (
    <>
      <PageTitle title="Features">
        What’s turned on for you, and what your organization’s plan includes.
      </PageTitle>
      <div className="grid gap-4">
        <div className="grid gap-4 lg:grid-cols-3">
          {hasFeature(session, 'activity-insights') ? (
            <SectionBoundary title="Activity insights">
              <Suspense fallback={<ActivityInsightsSkeleton />}>
                <ActivityInsights organizationId={organizationId} />
              </Suspense>
            </SectionBoundary>
          ) : (
            <LockedCard
              unmet={{ kind: 'feature', slug: 'activity-insights' }}
              {...featureFlags['activity-insights']}
            />
          )}
          {hasFeature(session, 'quick-actions') ? (
            <QuickActions session={session} />
          ) : (
            <LockedCard
              unmet={{ kind: 'feature', slug: 'quick-actions' }}
              {...featureFlags['quick-actions']}
            />
          )}
          <AuditLog session={session} />
        </div>
        <Suspense fallback={<FlagTable runtime="pending" token={enabled} />}>
          <FlagCard session={session} />
        </Suspense>
      </div>
    </>
  );
});

/** The plan comes first, because an admin can't help a user whose organization would have to upgrade. */
function AuditLog({ session }: { session: Session }) {
  const plan = findUnmet(session, { entitlement: 'audit-logs' });
  if (plan) return <LockedCard {...entitlements['audit-logs']} unmet={plan} />;
  const access = findUnmet(session, { permission: 'audit-logs:read' });
  if (access) {
    return <LockedCard {...permissions['audit-logs:read']} title={title} unmet={access} />;
  }
  return (
    <SectionBoundary title={title}>
      <Suspense fallback={<AuditLogSkeleton />}>
        <AuditLogSection organizationId={session.organizationId ?? ''} />
      </Suspense>
    </SectionBoundary>
  );
}
