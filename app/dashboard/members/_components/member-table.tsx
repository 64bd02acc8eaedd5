import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { connection } from 'next/server';
import { ListSkeleton } from '@/app/dashboard/_components/list-skeleton';
import { actionsColumn, Table } from '@/app/dashboard/_components/table';
import { buttonClass } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import type { Session } from '@/lib/auth/session';
import { listMembers } from '../queries';
import { findAssignable, readRoles, roleName, toChoice } from '../roles';
import { viewSchema, viewUrl } from '../view';
import { MemberFilters } from './member-filters';
import { MemberPages } from './member-pages';
import { MemberRow } from './member-row';

type Props = {
  session: Session;
  canManage: boolean;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function MemberTable({ session, canManage, searchParams }: Props) {
  await connection();
  const view = viewSchema.parse(await searchParams);
  const { organizationId = '' } = session;
  const [list, roles] = await Promise.all([
    listMembers(organizationId, view),
    readRoles(organizationId),
  ]);
  const choices = canManage ? findAssignable(session, roles) : undefined;
  return (
    <section aria-label="Members" className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <MemberFilters key={viewUrl(view)} roles={roles.map(toChoice)} view={view} />
      {list.members.length === 0 ? (
        <NoMembers hasMore={Boolean(list.rest)} />
      ) : (
        <Table
          columns={['Name', 'Role', 'Joined', ...(choices ? [actionsColumn] : [])]}
          label="Members"
        >
          {list.members.map((member) => (
            <MemberRow
              choices={choices}
              isCurrentUser={member.userId === session.user.id}
              key={member.id}
              member={member}
              roleName={roleName(roles, member.role)}
            />
          ))}
        </Table>
      )}
      <MemberPages list={list} view={view} />
    </section>
  );
}

function NoMembers({ hasMore }: { hasMore: boolean }) {
  if (hasMore) {
    return (
      <Empty icon={SearchX} title="No matches yet">
        There are more members to search.
      </Empty>
    );
  }
  return (
    <Empty
      action={
        <Link className={buttonClass('secondary')} href="/dashboard/members">
          Clear filters
        </Link>
      }
      icon={SearchX}
      title="No members found"
    >
      Try a different search or clear the filters.
    </Empty>
  );
}

export function MemberTableSkeleton() {
  return (
    <div className="grid gap-4">
      <div className="grid grid-cols-2 gap-2 *:h-9 *:last:max-sm:col-span-full sm:grid-cols-3 lg:flex">
        <Skeleton className="col-span-full grow" />
        <Skeleton className="lg:w-36" />
        <Skeleton className="lg:w-36" />
        <Skeleton className="lg:w-36" />
      </div>
      <ListSkeleton hasAvatars />
    </div>
  );
}
