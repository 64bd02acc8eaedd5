import { connection } from 'next/server';
import { Suspense } from 'react';
import { Tabs } from '@/app/dashboard/_components/tabs';
import { countPendingInvitations } from '@/lib/workos/pending-invitations';

type Props = {
  organizationId: string;
  count?: (organizationId: string) => Promise<number>;
};

export function MembersTabs(props: Props) {
  const count = (
    <Suspense>
      <PendingCount {...props} />
    </Suspense>
  );
  return (
    <Tabs
      label="Lists"
      tabs={[
        { href: '/dashboard/members', label: 'Members' },
        { href: '/dashboard/members/invitations', label: 'Invitations', count },
      ]}
    />
  );
}

async function PendingCount({ organizationId, count: read = countPendingInvitations }: Props) {
  await connection();
  // The list says so when WorkOS is down. The tabs work without the count.
  const count = await read(organizationId).catch(() => 0);
  if (count === 0) return null;
  return (
    <span className="bg-muted text-muted-foreground rounded-sm px-1.5 text-xs tabular-nums">
      {count}
      <span className="sr-only"> pending</span>
    </span>
  );
}
