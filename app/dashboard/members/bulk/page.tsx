import type { Metadata } from 'next';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { BulkInviteForm } from './_components/bulk-invite-form';

export const metadata: Metadata = { title: 'Bulk invite' };

export default dashboardPage('/dashboard/members/bulk', () => {
  return (
    <>
      <PageTitle parent={{ href: '/dashboard/members', title: 'Members' }} title="Bulk invite">
        Invite up to 50 people at once.
      </PageTitle>
      <BulkInviteForm />
    </>
  );
});
