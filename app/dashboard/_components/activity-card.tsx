import { History } from 'lucide-react';
import { connection } from 'next/server';
import { Card } from '@/components/ui/card';
import { Empty } from '@/components/ui/empty';
import { readActivity } from '../_facts/activity';
import { RelativeTime } from './relative-time';

/** Calls WorkOS, so render it inside `<Suspense>`. */
export async function ActivityCard({ organizationId }: { organizationId: string }) {
  // Keeps the calls out of prefetches.
  await connection();
  const activity = await readActivity(organizationId);
  return (
    <Card title="Recent activity">
      {activity.length === 0 && <Empty icon={History} title="No activity yet" />}
      <ul className="-my-1.5 divide-y text-sm">
        {activity.map(({ id, text, createdAt }) => (
          <li className="flex justify-between gap-4 py-1.5" key={id}>
            <span className="min-w-0 truncate" title={text}>
              {text}
            </span>
            <span className="text-muted-foreground shrink-0">
              <RelativeTime date={createdAt} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
