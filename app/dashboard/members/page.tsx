import type { Metadata } from 'next';
import Link from 'next/link';
import { Suspense } from 'react';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { SectionBoundary } from '@/app/dashboard/_components/section-boundary';
import { buttonClass } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { requirePermission } from '@/lib/auth/page';
import { hasFeature, hasPermission, hasRole } from '@/lib/auth/requirement';
import { requireUser } from '@/lib/auth/session';
import { CreateOrganizationForm } from './_components/create-organization-form';
import { InvitationList } from './_components/invitation-list';
import { InviteForm } from './_components/invite-form';
import { MemberList, MemberListSkeleton } from './_components/member-list';

export const metadata: Metadata = { title: 'Members' };

export default async function MembersPage({ searchParams }: PageProps<'/dashboard/members'>) {
  const { organizationId } = await requireUser();
  if (!organizationId) {
    return (
      <>
        <PageTitle file="app/dashboard/actions.ts" title="Members">
          You are in no organization yet.
        </PageTitle>
        <CreateOrganizationForm />
      </>
    );
  }
  const session = await requirePermission('members:read');
  const canManage = hasPermission(session, 'members:manage');
  return (
    <>
      <PageTitle file="app/dashboard/members/page.tsx" title="Members">
        Reading needs members:read, changing members:manage; each action checks again.
      </PageTitle>
      <div className="grid gap-4">
        <nav aria-label="More about members" className="flex flex-wrap gap-3">
          <a className={buttonClass('secondary')} download href="/api/members">
            Download as CSV
          </a>
          {hasFeature(session, 'bulk-invites') && (
            <Link className={buttonClass('secondary')} href="/dashboard/members/bulk">
              Invite many
            </Link>
          )}
          {hasRole(session, 'admin') && (
            <Link className={buttonClass('secondary')} href="/dashboard/members/settings">
              Organization settings
            </Link>
          )}
        </nav>
        {canManage && (
          <Card title="Invite somebody">
            <InviteForm />
          </Card>
        )}
        <Suspense fallback={<MemberListSkeleton />}>
          <SectionBoundary title="Members">
            <MemberList
              canManage={canManage}
              organizationId={organizationId}
              ownId={session.user.id}
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
}
