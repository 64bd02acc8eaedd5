import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { DeleteAccountForm } from './_components/delete-account-form';
import { ProfileForm } from './_components/profile-form';
import { SessionList, SessionListSkeleton } from './_components/session-list';

export const metadata: Metadata = { title: 'Account' };

export default dashboardPage('/dashboard/account', (session) => {
  return (
    <>
      <PageTitle title="Account">Manage your profile and active sessions.</PageTitle>
      <div className="grid gap-4">
        <ProfileForm user={session.user} />
        <Suspense fallback={<SessionListSkeleton />}>
          <SectionBoundary title="Sessions">
            <SessionList session={session} />
          </SectionBoundary>
          <DeleteAccountForm email={session.user.email} />
        </Suspense>
      </div>
    </>
  );
});
