import Link from 'next/link';
import { connection } from 'next/server';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { displayName } from '@/lib/display-name';
import { listMembers, type Member } from '../queries';
import { MemberControls } from './member-controls';

type Props = {
  organizationId: string;
  currentUserId: string;
  canManage: boolean;
  searchParams: Promise<{ after?: string | string[] }>;
};

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function MemberList({
  organizationId,
  currentUserId,
  canManage,
  searchParams,
}: Props) {
  await connection();
  const { after } = await searchParams;
  const start = typeof after === 'string' ? after : undefined;
  const { members, next } = await listMembers(organizationId, start);
  return (
    <Card title="Members">
      <ul className="-my-3 divide-y">
        {members.map((member) => (
          <MemberRow
            canManage={canManage && member.user.id !== currentUserId}
            key={member.id}
            member={member}
          />
        ))}
      </ul>
      {(start || next) && (
        <nav aria-label="Pages" className="flex gap-3">
          {start && (
            <Link className={buttonClass('secondary')} href="/dashboard/members">
              First page
            </Link>
          )}
          {next && (
            <Link className={buttonClass('secondary')} href={`/dashboard/members?after=${next}`}>
              Next page
            </Link>
          )}
        </nav>
      )}
    </Card>
  );
}

function MemberRow({ member, canManage }: { member: Member; canManage: boolean }) {
  const name = displayName(member.user);
  return (
    <li className="flex flex-col gap-3 py-3 transition-opacity has-disabled:opacity-60 md:flex-row md:items-center md:justify-between">
      <div className="flex min-w-0 items-center gap-3">
        <Avatar name={name} />
        <div className="min-w-0 [overflow-wrap:anywhere]">
          <p className="font-medium" dir="auto">
            {name}
          </p>
          <p className="text-muted-foreground text-sm">{member.user.email}</p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {member.status !== 'active' && <Badge variant="outline">{member.status}</Badge>}
        {canManage ? (
          <MemberControls id={member.id} name={name} role={member.role} />
        ) : (
          <Badge>{member.role}</Badge>
        )}
      </div>
    </li>
  );
}

export function MemberListSkeleton() {
  return (
    <Card title="Members">
      {['a', 'b', 'c'].map((key) => (
        <Skeleton className="h-11" key={key} />
      ))}
    </Card>
  );
}
