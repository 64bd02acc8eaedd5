import { Download } from 'lucide-react';
import { Suspense } from 'react';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { buttonClass } from '@/components/ui/button';
import { hasPermission } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { Invite, InviteButtonSkeleton } from './invite';
import { MembersTabs } from './members-tabs';

type Props = {
  session: Session;
  /** Counts the pending invitations, for a page that has read them. */
  count?: (organizationId: string) => Promise<number>;
};

/** The heading of both lists, with the actions that are available in both. */
export function MembersTitle({ session, count }: Props) {
  const canManage = hasPermission(session, 'members:manage');
  const actions = (
    <>
      <a className={buttonClass('secondary')} download href="/api/members">
        <Download aria-hidden className="size-4" />
        Export CSV
      </a>
      {canManage && (
        <Suspense fallback={<InviteButtonSkeleton />}>
          <Invite session={session} />
        </Suspense>
      )}
    </>
  );
  return (
    <div className="grid gap-4">
      <PageTitle actions={actions} title="Members">
        {canManage ? 'Manage who has access to your organization.' : 'People in your organization.'}
      </PageTitle>
      <MembersTabs count={count} organizationId={session.organizationId ?? ''} />
    </div>
  );
}
