import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { hasPermission } from '@/lib/auth/requirement';
import { MembersTitle } from '../_components/members-title';
import { InvitationList, InvitationListSkeleton } from './_components/invitation-list';

export const metadata: Metadata = { title: 'Invitations' };

export default dashboardPage('/dashboard/members/invitations', (session, { searchParams }) => (
  <>
    <MembersTitle session={session} />
    <Suspense fallback={<InvitationListSkeleton />}>
      <SectionBoundary title="Invitations">
        <InvitationList
          canManage={hasPermission(session, 'members:manage')}
          organizationId={session.organizationId ?? ''}
          searchParams={searchParams}
        />
      </SectionBoundary>
    </Suspense>
  </>
));
