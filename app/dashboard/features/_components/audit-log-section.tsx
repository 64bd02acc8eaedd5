import { History } from 'lucide-react';
import { connection } from 'next/server';
import { RelativeTime } from '@/app/dashboard/_components/relative-time';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import { Skeleton } from '@/components/ui/skeleton';
import { readEvents, toSentence } from '../queries';

export const title = 'Audit log';

/**
 * Behind the `audit-logs` entitlement and the `audit-logs:read` permission. Calls WorkOS, so render it inside
 * `<Suspense>`.
 */
export async function AuditLogSection({ organizationId }: { organizationId: string }) {
  await connection();
  const events = await Promise.all(
    (await readEvents(organizationId)).slice(0, 5).map(async (event) => ({
      id: event.id,
      createdAt: event.createdAt,
      text: await toSentence(event),
    })),
  );
  return (
    <Card title={title}>
      {events.length === 0 && <Empty icon={History} title="No activity this week" />}
      <ul className="-my-2 divide-y text-sm empty:hidden">
        {events.map(({ id, text, createdAt }) => (
          <li className="flex justify-between gap-3 py-2" key={id}>
            <span className="min-w-0 [overflow-wrap:anywhere]">{text}</span>
            <span className="text-muted-foreground shrink-0">
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
      <div className="-my-2 divide-y">
        {[1, 2, 3, 4, 5].map((key) => (
          <div className="flex h-9 items-center justify-between gap-3" key={key}>
            <Skeleton className="h-4 w-3/5" />
            <Skeleton className="h-4 w-16" />
          </div>
        ))}
      </div>
    </Card>
  );
}
