import type { Metadata } from 'next';
import { PageTitle } from '@/components/page-title';
import { RenameForm } from '@/components/rename-form';
import { requireRole } from '@/lib/guards/page';
import { getOrganizationName } from '@/lib/organizations';

export const metadata: Metadata = { title: 'Organization settings' };

export default async function SettingsPage() {
  const { organizationId = '' } = await requireRole('admin');
  return (
    <>
      <PageTitle
        file="app/dashboard/members/settings/page.tsx"
        parent={{ href: '/dashboard/members', title: 'Members' }}
        title="Organization settings"
      >
        A page for one role. Prefer permissions where you can: roles come and go.
      </PageTitle>
      <RenameForm name={await getOrganizationName(organizationId)} />
    </>
  );
}
