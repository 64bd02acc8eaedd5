import Link from 'next/link';
import { connection } from 'next/server';
import { Suspense } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Card } from '@/components/ui/card';
import { findUnmet } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { roles } from '@/lib/authz';
import { pages } from '@/lib/routes';
import { titleOf } from '@/lib/title-of';
import { countPendingInvitations } from '@/lib/workos/pending-invitations';
import { readTeam } from '../_facts/team';
import { CardSkeleton } from './card-skeleton';
import { SectionBoundary } from './section-boundary';

const href = '/dashboard/members';
const linkClass = 'text-primary rounded-sm underline-offset-4 hover:underline';

/** As high with one member as with several, so what's below doesn't move. */
const heightClass = 'min-h-60';

/** For users who can see the members. */
export function TeamCard({ session }: { session: Session }) {
  if (findUnmet(session, pages[href])) return null;
  return (
    <SectionBoundary title="Team">
      <Suspense fallback={<CardSkeleton className={heightClass} rows={3} />}>
        <Team organizationId={session.organizationId} />
      </Suspense>
    </SectionBoundary>
  );
}

async function Team({ organizationId = '' }: { organizationId?: string }) {
  // Keeps the calls out of prefetches.
  await connection();
  const [members, pending] = await Promise.all([
    readTeam(organizationId),
    countPendingInvitations(organizationId),
  ]);
  const shown = members.slice(0, 3);
  return (
    <Card className={heightClass} title="Team">
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-2">
        {shown.map(({ userId, name, picture, role }) => (
          <li className="flex items-center gap-3" key={userId}>
            <Avatar id={userId} name={name} picture={picture} />
            <span className="min-w-0 flex-1 truncate" dir="auto">
              {name}
            </span>
            <span className="text-muted-foreground max-w-[40%] truncate text-sm">
              {titleOf(roles, role)}
            </span>
          </li>
        ))}
      </ul>
      {members.length === 1 && (
        <p className="text-muted-foreground text-sm">It’s just you so far.</p>
      )}
      <p className="mt-auto flex flex-wrap justify-between gap-x-4 text-sm">
        <Link className={linkClass} href={href}>
          {members.length > shown.length ? 'View all members' : 'View members'}
        </Link>
        {pending > 0 && (
          <Link className={linkClass} href={`${href}/invitations`}>
            {pending === 1 ? '1 pending invitation' : `${pending} pending invitations`}
          </Link>
        )}
      </p>
    </Card>
  );
}
