import type { Metadata } from 'next';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { requireFeature } from '@/lib/auth/page';
import { BulkInviteForm } from './_components/bulk-invite-form';

export const metadata: Metadata = { title: 'Invite many' };

export default async function BulkInvitePage() {
  await requireFeature('bulk-invites');
  return (
    <>
      <PageTitle
        file="app/dashboard/members/bulk/page.tsx"
        parent={{ href: '/dashboard/members', title: 'Members' }}
        title="Invite many"
      >
        A page behind a feature flag. The action behind the form asks for it again.
      </PageTitle>
      <BulkInviteForm />
    </>
  );
}
