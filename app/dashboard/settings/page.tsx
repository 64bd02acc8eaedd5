import type { Metadata } from 'next';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { SettingsTitle } from '@/app/dashboard/_components/settings-title';
import { readOrganizationName } from '@/lib/workos/organizations';
import { RenameForm, RenameFormSkeleton } from './_components/rename-form';

export const metadata: Metadata = { title: 'Organization settings' };

export default dashboardPage('/dashboard/settings', (session) => (
  <>
    <SettingsTitle session={session} />
    <Suspense fallback={<RenameFormSkeleton />}>
      <SectionBoundary title="Organization">
        <Rename organizationId={session.organizationId ?? ''} />
      </SectionBoundary>
    </Suspense>
  </>
));

async function Rename({ organizationId }: { organizationId: string }) {
  return <RenameForm name={await readOrganizationName(organizationId)} />;
}
