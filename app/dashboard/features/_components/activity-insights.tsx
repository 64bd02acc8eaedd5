import { connection } from 'next/server';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { countByDay, days, readEvents } from '../queries';

const title = 'Activity insights';

const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });

/**
 * Behind the `activity-insights` flag. A server component, so nothing is sent without it. Calls WorkOS, so render it
 * inside `<Suspense>`.
 */
export async function ActivityInsights({ organizationId }: { organizationId: string }) {
  await connection();
  const events = await readEvents(organizationId);
  const bars = countByDay(events, Date.now());
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const total = events.length === 100 ? 'At least 100 events' : `${events.length} events`;
  return (
    <Card title={title}>
      <p className="text-muted-foreground text-sm">
        {events.length === 1 ? '1 event' : total} in the last {days} days
      </p>
      <ol className="text-muted-foreground mt-auto flex h-32 gap-1.5 text-center text-xs">
        {bars.map(({ date, count }) => (
          <li className="flex flex-1 flex-col-reverse gap-1" key={date.toISOString()}>
            <span>{weekday.format(date)}</span>
            <span className="flex flex-1 flex-col justify-end gap-0.5 tabular-nums">
              <span className={count ? '' : 'sr-only'}>{count}</span>
              <span
                className="bg-primary/70 min-h-1 rounded-sm"
                style={{ height: `${(count / most) * 100}%` }}
              />
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
}

export function ActivityInsightsSkeleton() {
  return (
    <Card title={title}>
      <Skeleton className="h-5 w-40" />
      <div className="mt-auto flex h-32 items-end gap-1.5 pb-5">
        {['h-2/5', 'h-3/5', 'h-1/5', 'h-4/5', 'h-2/5', 'h-3/5', 'h-4/5'].map((height, day) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: The bars never change.
          <Skeleton className={`flex-1 ${height}`} key={day} />
        ))}
      </div>
    </Card>
  );
}
