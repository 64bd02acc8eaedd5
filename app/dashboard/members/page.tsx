import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { hasPermission } from '@/lib/auth/requirement';
import { MemberTable, MemberTableSkeleton } from './_components/member-table';
import { MembersTitle } from './_components/members-title';

export const metadata: Metadata = { title: 'Members' };

export default dashboardPage('/dashboard/members', (session, { searchParams }) => (
  <>
    <MembersTitle session={session} />
    <Suspense fallback={<MemberTableSkeleton />}>
      <SectionBoundary title="Members">
        <MemberTable
          canManage={hasPermission(session, 'members:manage')}
          searchParams={searchParams}
          session={session}
        />
      </SectionBoundary>
    </Suspense>
  </>
));
