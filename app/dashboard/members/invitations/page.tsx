import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { ListSkeleton } from '@/app/dashboard/_components/list-skeleton';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { MembersTitle } from '../_components/members-title';
import { InvitationList } from './_components/invitation-list';
import { countListed } from './queries';

export const metadata: Metadata = { title: 'Invitations' };

export default dashboardPage('/dashboard/members/invitations', (session, { searchParams }) => (
  <>
    <MembersTitle count={countListed} session={session} />
    <Suspense fallback={<ListSkeleton />}>
      <SectionBoundary title="Invitations">
        <InvitationList searchParams={searchParams} session={session} />
      </SectionBoundary>
    </Suspense>
  </>
));
