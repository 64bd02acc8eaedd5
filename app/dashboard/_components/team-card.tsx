import Link from 'next/link';
import { connection } from 'next/server';
import { Avatar } from '@/components/ui/avatar';
import { Card } from '@/components/ui/card';
import { findUnmet } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { pages } from '@/lib/routes';
import { countPendingInvitations } from '@/lib/workos/pending-invitations';
import { readTeam } from '../_facts/team';

const href = '/dashboard/members';
const linkClass = 'text-primary rounded-sm text-sm underline-offset-4 hover:underline';

/** For users who can see the members. Calls WorkOS, so render it inside `<Suspense>`. */
export async function TeamCard({ session }: { session: Session }) {
  const { organizationId = '' } = session;
  // Keeps the call out of prefetches.
  await connection();
  if (findUnmet(session, pages[href])) return null;
  const [{ members, hasMore }, pending] = await Promise.all([
    readTeam(organizationId),
    countPendingInvitations(organizationId),
  ]);
  return (
    <Card
      aside={
        <Link className={linkClass} href={href}>
          View members
        </Link>
      }
      title="Team"
    >
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {members.map(({ userId, name, picture }) => (
          <li className="flex items-center gap-3" key={userId}>
            <Avatar id={userId} name={name} picture={picture} />
            <span className="min-w-0 truncate" dir="auto">
              {name}
            </span>
          </li>
        ))}
      </ul>
      {hasMore && <p className="text-muted-foreground text-sm">And more.</p>}
      {pending > 0 && (
        <Link className={linkClass} href={`${href}/invitations`}>
          {pending === 1 ? '1 pending invitation' : `${pending} pending invitations`}
        </Link>
      )}
    </Card>
  );
}
