import type { Metadata } from 'next';
import { Suspense } from 'react';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { requireUser } from '@/lib/auth/session';
import { DeleteAccountForm } from './_components/delete-account-form';
import { ProfileForm } from './_components/profile-form';
import { SessionList, SessionListSkeleton } from './_components/session-list';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const session = await requireUser();
  const { email, emailVerified, firstName, lastName } = session.user;
  return (
    <>
      <PageTitle file="app/dashboard/account/page.tsx" title="Account">
        Your own profile and sessions; what cannot be undone asks for a recent sign-in.
      </PageTitle>
      <div className="grid gap-4">
        <ProfileForm
          profile={{
            email,
            emailVerified,
            firstName: firstName ?? '',
            lastName: lastName ?? '',
          }}
        />
        <Suspense fallback={<SessionListSkeleton />}>
          <SectionBoundary title="Sessions">
            <SessionList session={session} />
          </SectionBoundary>
          <DeleteAccountForm email={email} />
        </Suspense>
      </div>
    </>
  );
}
