import type { Metadata } from 'next';
import Link from 'next/link';
import { Suspense } from 'react';
import { dashboardPage } from '@/app/dashboard/_components/dashboard-page';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { buttonClass } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { hasFeature, hasPermission, hasRole } from '@/lib/auth/requirement';
import { InvitationList } from './_components/invitation-list';
import { InviteForm } from './_components/invite-form';
import { MemberList, MemberListSkeleton } from './_components/member-list';

export const metadata: Metadata = { title: 'Members' };

export default dashboardPage('/dashboard/members', (session, { searchParams }) => {
  const { organizationId = '' } = session;
  const canManage = hasPermission(session, 'members:manage');
  return (
    <>
      <PageTitle title="Members">Manage who has access to your organization.</PageTitle>
      <div className="grid gap-4">
        <nav aria-label="Member actions" className="flex flex-wrap gap-3">
          <a className={buttonClass('secondary')} download href="/api/members">
            Export CSV
          </a>
          {hasFeature(session, 'bulk-invites') && (
            <Link className={buttonClass('secondary')} href="/dashboard/members/bulk">
              Bulk invite
            </Link>
          )}
          {hasRole(session, 'admin') && (
            <Link className={buttonClass('secondary')} href="/dashboard/settings">
              Organization settings
            </Link>
          )}
        </nav>
        {canManage && (
          <Card title="Invite a member">
            <InviteForm />
          </Card>
        )}
        <Suspense fallback={<MemberListSkeleton />}>
          <SectionBoundary title="Members">
            <MemberList
              canManage={canManage}
              organizationId={organizationId}
              currentUserId={session.user.id}
              searchParams={searchParams}
            />
          </SectionBoundary>
          <SectionBoundary title="Pending invitations">
            <InvitationList canManage={canManage} organizationId={organizationId} />
          </SectionBoundary>
        </Suspense>
      </div>
    </>
  );
});
