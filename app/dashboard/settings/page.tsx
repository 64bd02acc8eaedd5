import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { Skeleton } from '@/components/ui/skeleton';
import { readOrganizationName } from '@/lib/workos/organizations';
import { RenameForm } from './_components/rename-form';

export const metadata: Metadata = { title: 'Organization settings' };

export default dashboardPage('/dashboard/settings', ({ organizationId = '' }) => {
  return (
    <>
      <PageTitle title="Organization settings">Only admins can change these settings.</PageTitle>
      <Suspense fallback={<Skeleton className="h-44 max-w-md" />}>
        <SectionBoundary title="Name">
          <Rename organizationId={organizationId} />
        </SectionBoundary>
      </Suspense>
    </>
  );
});

async function Rename({ organizationId }: { organizationId: string }) {
  return <RenameForm name={await readOrganizationName(organizationId)} />;
}
