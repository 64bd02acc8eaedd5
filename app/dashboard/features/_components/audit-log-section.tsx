import { History } from 'lucide-react';
import { connection } from 'next/server';
import { RelativeTime } from '@/app/dashboard/_components/relative-time';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import { readEvents } from '../queries';

const title = 'Audit logs';

/** Behind the `audit-logs` entitlement. Calls WorkOS, so render it inside `<Suspense>`. */
export async function AuditLogSection({ organizationId }: { organizationId: string }) {
  await connection();
  const events = (await readEvents(organizationId)).slice(0, 5);
  return (
    <Card title={title}>
      {events.length === 0 && <Empty icon={History} title="No activity this week" />}
      <ul className="-my-2 divide-y text-sm">
        {events.map(({ id, title: event, createdAt }) => (
          <li className="flex justify-between gap-3 py-2" key={id}>
            {event}
            <span className="text-muted-foreground">
              <RelativeTime date={createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function AuditLogSkeleton() {
  return (
    <Card title={title}>
      <Skeleton className="h-36" />
    </Card>
  );
}
