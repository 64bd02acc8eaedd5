import { Card } from '@/components/ui/card';

/** Behind `activity-insights`. A server component: without the flag, not a byte of it is sent. */
export function ActivityInsights() {
  return (
    <Card aside="server component" title="Activity insights">
      <p className="text-muted-foreground">
        You see this because the token carries <code>activity-insights</code>. The server decided
        it; signed in without the flag, this text never leaves the server.
      </p>
    </Card>
  );
}
