import { MailOpen } from 'lucide-react';
import Link from 'next/link';
import { connection } from 'next/server';
import { actionsColumn, Table } from '@/app/dashboard/_components/table';
import { buttonClass } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { hasPermission } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { canGrant } from '@/lib/workos/roles';
import { readRoles, roleName } from '../../roles';
import { listOpenInvitations } from '../queries';
import { InvitationRow } from './invitation-row';

type Props = { session: Session; searchParams: Promise<{ after?: string | string[] }> };

const path = '/dashboard/members/invitations';

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function InvitationList({ session, searchParams }: Props) {
  await connection();
  const { organizationId = '' } = session;
  const { after } = await searchParams;
  const start = typeof after === 'string' ? after : undefined;
  const [{ invitations, next }, roles] = await Promise.all([
    listOpenInvitations(organizationId, start),
    readRoles(organizationId),
  ]);
  const canManage = hasPermission(session, 'members:manage');
  const columns = ['Email', 'Role', 'Expires', ...(canManage ? [actionsColumn] : [])];
  return (
    <section aria-label="Invitations" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {invitations.length === 0 ? (
        <Empty icon={MailOpen} title="No pending invitations">
          {start || next
            ? 'None on this page.'
            : 'People you invite appear here until they accept.'}
        </Empty>
      ) : (
        <Table columns={columns} label="Invitations">
          {invitations.map((invitation) => {
            const { id, role } = invitation;
            return (
              <InvitationRow
                canManage={canGrant(session, role ? [role] : [], roles)}
                hasActions={canManage}
                invitation={invitation}
                key={id}
                role={role ? roleName(roles, role) : undefined}
              />
            );
          })}
        </Table>
      )}
      {(start || next) && (
        <nav aria-label="Pages" className="flex flex-wrap gap-2">
          {start && (
            <Link className={buttonClass('secondary')} href={path}>
              Newest invitations
            </Link>
          )}
          {next && (
            <Link className={buttonClass('secondary')} href={`${path}?after=${next}`}>
              Older invitations
            </Link>
          )}
        </nav>
      )}
    </section>
  );
}
