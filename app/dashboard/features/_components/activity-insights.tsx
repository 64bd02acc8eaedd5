import { connection } from 'next/server';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { countByDay, days, readEvents } from '../queries';

const title = 'Activity insights';

/**
 * Behind the `activity-insights` flag. A server component, so nothing is sent without it. Calls WorkOS, so render it
 * inside `<Suspense>`.
 */
export async function ActivityInsights({ organizationId }: { organizationId: string }) {
  await connection();
  const events = await readEvents(organizationId);
  const counts = countByDay(events, Date.now());
  const most = Math.max(1, ...counts);
  const total = events.length === 100 ? 'At least 100 events' : `${events.length} events`;
  return (
    <Card title={title}>
      <p className="text-muted-foreground">
        {events.length === 1 ? '1 event' : total} in the last {days} days.
      </p>
      <div aria-hidden className="mt-auto flex h-24 items-end gap-1.5">
        {counts.map((count, day) => (
          <span
            className="bg-primary/70 min-h-1 flex-1 rounded-sm"
            // biome-ignore lint/suspicious/noArrayIndexKey: each bar is a day, and their order is fixed.
            key={day}
            style={{ height: `${(count / most) * 100}%` }}
          />
        ))}
      </div>
    </Card>
  );
}

export function ActivityInsightsSkeleton() {
  return (
    <Card title={title}>
      <Skeleton className="h-36" />
    </Card>
  );
}
