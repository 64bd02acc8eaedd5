import { SearchX } from 'lucide-react';
import { connection } from 'next/server';
import { Avatar } from '@/components/ui/avatar';
import { Badge } from '@/components/ui/badge';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import type { Session } from '@/lib/auth/session';
import { listMembers, type Member } from '../queries';
import { findAssignable, type RoleChoice, readRoles, roleName, toChoice } from '../roles';
import { viewSchema } from '../view';
import { MemberFilters } from './member-filters';
import { MemberMenu } from './member-menu';
import { MemberPages } from './member-pages';

type Props = {
  session: Session;
  canManage: boolean;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const date = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function MemberTable({ session, canManage, searchParams }: Props) {
  await connection();
  const view = viewSchema.parse(await searchParams);
  const { organizationId = '' } = session;
  const [list, roles] = await Promise.all([
    listMembers(organizationId, view),
    readRoles(organizationId),
  ]);
  const choices = findAssignable(session, roles);
  return (
    <section aria-label="Members" className="grid gap-4">
      <MemberFilters roles={roles.map(toChoice)} view={view} />
      {list.members.length === 0 ? (
        <Empty icon={SearchX} title="No members found">
          Change the search or the filters.
        </Empty>
      ) : (
        <ul className="bg-card text-card-foreground shadow-card divide-y overflow-clip rounded-lg border">
          {list.members.map((member) => (
            <MemberRow
              isCurrentUser={member.userId === session.user.id}
              key={member.id}
              member={member}
              role={roleName(roles, member.role)}
              roles={canManage ? choices : undefined}
            />
          ))}
        </ul>
      )}
      <MemberPages list={list} view={view} />
    </section>
  );
}

type RowProps = {
  member: Member;
  role: string;
  isCurrentUser: boolean;
  /** Those that can be assigned, unless the user can't manage members. */
  roles?: RoleChoice[];
};

function MemberRow({ member, role, isCurrentUser, roles }: RowProps) {
  const { id, userId, name, picture, email, status, joinedAt, isManaged } = member;
  return (
    <li className="hover:bg-muted grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-2.5 sm:grid-cols-[auto_minmax(0,3fr)_minmax(0,1fr)_7rem_2.25rem]">
      <Avatar id={userId} name={name} picture={picture} />
      <div className="min-w-0">
        <p className="flex items-center gap-2 font-medium">
          <span className="truncate" dir="auto">
            {name}
          </span>
          {isCurrentUser && <Badge variant="status">You</Badge>}
          {isManaged && <Badge variant="status">Directory</Badge>}
          {status !== 'active' && <Badge variant="status">Inactive</Badge>}
        </p>
        <p className="text-muted-foreground truncate text-sm" title={email}>
          {email}
        </p>
      </div>
      <p className="text-muted-foreground truncate text-sm max-sm:col-start-2 max-sm:row-start-2">
        {role}
      </p>
      <p className="text-muted-foreground text-sm tabular-nums max-sm:hidden">
        <span className="sr-only">Joined </span>
        {date.format(new Date(joinedAt))}
      </p>
      {roles && !isCurrentUser && (
        <div className="max-sm:col-start-3 max-sm:row-span-2 max-sm:row-start-1">
          <MemberMenu id={id} isManaged={isManaged} name={name} role={member.role} roles={roles} />
        </div>
      )}
    </li>
  );
}

export function MemberTableSkeleton() {
  return (
    <div className="grid gap-4">
      <Skeleton className="h-9" />
      <div className="bg-card grid gap-4 rounded-lg border p-4">
        {['a', 'b', 'c'].map((key) => (
          <div className="flex items-center gap-3" key={key}>
            <Skeleton className="size-9 rounded-full" />
            <div className="grid min-w-0 grow gap-1.5">
              <Skeleton className="h-4 w-2/5" />
              <Skeleton className="h-4 w-3/5" />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
