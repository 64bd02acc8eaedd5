import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import type { Session } from '@/lib/auth/session';
import { readAssignableRoles } from '../roles';
import { BulkInviteForm } from './_components/bulk-invite-form';

export const metadata: Metadata = { title: 'Bulk invite' };

export default dashboardPage('/dashboard/members/bulk', (session) => (
  <>
    <PageTitle parent={{ href: '/dashboard/members', title: 'Members' }} title="Bulk invite">
      Invite up to 500 people at once.
    </PageTitle>
    <SectionBoundary title="People to invite">
      <Card className="max-w-xl" title="People to invite">
        <Suspense fallback={<FormSkeleton />}>
          <BulkInvite session={session} />
        </Suspense>
      </Card>
    </SectionBoundary>
  </>
));

function FormSkeleton() {
  return (
    <>
      <div className="grid gap-1.5">
        <Skeleton className="h-5 w-48" />
        <Skeleton className="h-40" />
      </div>
      <div className="grid max-w-40 gap-1.5">
        <Skeleton className="h-5 w-10" />
        <Skeleton className="h-9" />
      </div>
      <Skeleton className="h-9 w-36" />
    </>
  );
}

async function BulkInvite({ session }: { session: Session }) {
  await connection();
  return <BulkInviteForm roles={await readAssignableRoles(session)} />;
}
