import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { hasPermission } from '@/lib/auth/requirement';
import { AccessCard } from './_components/access-card';
import { ActivityCard } from './_components/activity-card';
import { GetStarted, WhileStarting } from './_components/get-started';
import { InviteLink } from './_components/invite-link';
import { Onboarding } from './_components/onboarding';
import { PageTitle } from './_components/page-title';
import { SectionBoundary } from './_components/section-boundary';
import { TeamCard } from './_components/team-card';

export const metadata: Metadata = { title: 'Home' };

export default dashboardPage('/dashboard', (session) => {
  const { organizationId, user } = session;
  if (!organizationId) return <Onboarding session={session} />;
  const activity = hasPermission(session, 'audit-logs:read') && (
    <ActivityCard organizationId={organizationId} />
  );
  return (
    <>
      <PageTitle
        // <InviteLink /> is empty for users who can’t invite anyone.
        actions={<InviteLink session={session} />}
        title="Home"
      >
        {user.firstName ? `Welcome back, ${user.firstName}.` : 'Your organization at a glance.'}
      </PageTitle>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <div className="grid gap-4 empty:hidden lg:auto-cols-fr lg:grid-flow-col">
          <GetStarted session={session}>{activity}</GetStarted>
          <TeamCard session={session} />
        </div>
        <AccessCard session={session} />
        <SectionBoundary title="Recent activity">
          <Suspense>
            <WhileStarting session={session}>{activity}</WhileStarting>
          </Suspense>
        </SectionBoundary>
      </div>
    </>
  );
});
