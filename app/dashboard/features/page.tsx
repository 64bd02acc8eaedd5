import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ActivityInsights } from '@/components/activity-insights';
import { AuditLogSection } from '@/components/audit-log-section';
import { FlagTable } from '@/components/flag-table';
import { PageTitle } from '@/components/page-title';
import { QuickActions } from '@/components/quick-actions';
import { RuntimeFlags, RuntimeFlagsSkeleton } from '@/components/runtime-flags';
import { SectionBoundary } from '@/components/section-boundary';
import { hasEntitlement, hasFeature } from '@/lib/access';
import { requireUser } from '@/lib/auth';

export const metadata: Metadata = { title: 'Features' };

export default async function FeaturesPage() {
  const session = await requireUser();
  return (
    <>
      <PageTitle file="app/dashboard/features/page.tsx" title="Features">
        Parts of a page that a feature flag turns on, decided on the server.
      </PageTitle>
      <div className="grid gap-4 lg:grid-cols-3">
        {hasFeature(session, 'activity-insights') && <ActivityInsights />}
        <QuickActions enabled={hasFeature(session, 'quick-actions')} />
        <AuditLogSection entitled={hasEntitlement(session, 'audit-logs')} />
      </div>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <FlagTable
          enabled={session.featureFlags ?? []}
          hint="Free and decided at once, but up to five minutes old and part of the session cookie."
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
}
