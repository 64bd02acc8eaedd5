import { MailOpen } from 'lucide-react';
import Link from 'next/link';
import { connection } from 'next/server';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import { readRoles, roleName } from '../../roles';
import { listOpenInvitations } from '../queries';
import { InvitationControls } from './invitation-controls';

type Props = {
  organizationId: string;
  canManage: boolean;
  searchParams: Promise<{ after?: string | string[] }>;
};

const path = '/dashboard/members/invitations';
const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function InvitationList({ organizationId, canManage, searchParams }: Props) {
  await connection();
  const { after } = await searchParams;
  const start = typeof after === 'string' ? after : undefined;
  const [{ invitations, next }, roles] = await Promise.all([
    listOpenInvitations(organizationId, start),
    readRoles(organizationId),
  ]);
  return (
    <section aria-label="Invitations" className="grid gap-4">
      {invitations.length === 0 && (
        <Empty icon={MailOpen} title="No open invitations">
          {start || next
            ? 'There are none in this part of the list.'
            : 'People you invite appear here until they accept.'}
        </Empty>
      )}
      {invitations.length > 0 && (
        <ul className="bg-card text-card-foreground shadow-card divide-y overflow-clip rounded-lg border">
          {invitations.map(({ id, email, role, state, expiresAt }) => (
            <li
              className="hover:bg-muted flex flex-col gap-3 px-4 py-2.5 transition-opacity has-aria-busy:opacity-60 md:flex-row md:items-center md:justify-between"
              key={id}
            >
              <div className="min-w-0">
                <p className="flex items-center gap-2 font-medium">
                  <span className="truncate">{email}</span>
                  {state === 'expired' && <Badge variant="status">Expired</Badge>}
                </p>
                <p className="text-muted-foreground text-sm">
                  {role ? `${roleName(roles, role)} · ` : ''}
                  {state === 'expired' ? 'Expired' : 'Expires'} {date.format(new Date(expiresAt))}
                </p>
              </div>
              {canManage && (
                <InvitationControls
                  email={email}
                  id={id}
                  isExpired={state === 'expired'}
                  role={role}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {(start || next) && (
        <nav aria-label="Pages" className="flex gap-3">
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

export function InvitationListSkeleton() {
  return (
    <div className="bg-card grid gap-4 rounded-lg border p-4">
      <Skeleton className="h-10" />
      <Skeleton className="h-10" />
    </div>
  );
}
