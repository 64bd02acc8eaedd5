import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { Skeleton } from '@/components/ui/skeleton';
import { hasPermission } from '@/lib/auth/requirement';
import { displayName } from '@/lib/display-name';
import { AccessCard } from './_components/access-card';
import { ActivityCard } from './_components/activity-card';
import { GetStarted } from './_components/get-started';
import { Onboarding } from './_components/onboarding';
import { PageTitle } from './_components/page-title';
import { SectionBoundary } from './_components/section-boundary';
import { TeamCard } from './_components/team-card';

export const metadata: Metadata = { title: 'Home' };

export default dashboardPage('/dashboard', (session) => {
  const { organizationId } = session;
  if (!organizationId) return <Onboarding session={session} />;
  return (
    <>
      <PageTitle title="Home">{`Welcome, ${displayName(session.user)}.`}</PageTitle>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="grid gap-4">
          <AccessCard session={session} />
          {hasPermission(session, 'audit-logs:read') && (
            <SectionBoundary title="Recent activity">
              <Suspense fallback={<Skeleton className="h-60" />}>
                <ActivityCard organizationId={organizationId} />
              </Suspense>
            </SectionBoundary>
          )}
        </div>
        <div className="grid gap-4">
          <SectionBoundary title="Team">
            <Suspense fallback={<Skeleton className="h-48" />}>
              <GetStarted session={session} />
              <TeamCard session={session} />
            </Suspense>
          </SectionBoundary>
        </div>
      </div>
    </>
  );
});
