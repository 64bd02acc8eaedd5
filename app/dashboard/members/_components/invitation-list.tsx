import { connection } from 'next/server';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import { listPendingInvitations } from '../queries';
import { InvitationControls } from './invitation-controls';

type Props = { organizationId: string; canManage: boolean };

const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function InvitationList({ organizationId, canManage }: Props) {
  await connection();
  const invitations = await listPendingInvitations(organizationId);
  return (
    <Card title="Pending invitations">
      {invitations.length === 0 && (
        <Empty title="No pending invitations">
          People you invite appear here until they accept.
        </Empty>
      )}
      {invitations.length > 0 && (
        <ul className="-my-3 divide-y">
          {invitations.map(({ id, email, role, expiresAt }) => (
            <li
              className="flex flex-col gap-3 py-3 transition-opacity has-disabled:opacity-60 md:flex-row md:items-center md:justify-between"
              key={id}
            >
              <div className="min-w-0 [overflow-wrap:anywhere]">
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {email} {role && <Badge>{role}</Badge>}
                </p>
                <p className="text-muted-foreground text-sm">
                  Expires {date.format(new Date(expiresAt))}
                </p>
              </div>
              {canManage && <InvitationControls email={email} id={id} />}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
