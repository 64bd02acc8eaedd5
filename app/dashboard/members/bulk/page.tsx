import type { Metadata } from 'next';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { BulkInviteForm } from './_components/bulk-invite-form';

export const metadata: Metadata = { title: 'Invite many' };

export default dashboardPage('/dashboard/members/bulk', () => {
  return (
    <>
      <PageTitle parent={{ href: '/dashboard/members', title: 'Members' }} title="Invite many">
        A page behind a feature flag. The action behind the form asks for it again.
      </PageTitle>
      <BulkInviteForm />
    </>
  );
});
