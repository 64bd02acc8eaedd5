import { Download } from 'lucide-react';
import { Suspense } from 'react';
import { PageTitle } from '@/app/dashboard/_components/page-title';
import { buttonClass } from '@/components/ui/button';
import { hasPermission } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { Invite, InviteButtonSkeleton } from './invite';
import { MembersTabs } from './members-tabs';

/** The heading of both lists, with the actions that are available in both. */
export function MembersTitle({ session }: { session: Session }) {
  const actions = (
    <>
      <a className={buttonClass('ghost')} download href="/api/members">
        <Download aria-hidden className="size-4" />
        Export CSV
      </a>
      {hasPermission(session, 'members:manage') && (
        <Suspense fallback={<InviteButtonSkeleton />}>
          <Invite session={session} />
        </Suspense>
      )}
    </>
  );
  return (
    <div className="grid gap-4">
      <PageTitle actions={actions} title="Members">
        Manage who has access to your organization.
      </PageTitle>
      <MembersTabs organizationId={session.organizationId ?? ''} />
    </div>
  );
}
