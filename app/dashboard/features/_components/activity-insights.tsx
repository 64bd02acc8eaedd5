import { Card } from '@/components/ui/card';

/** Behind `activity-insights`. A server component, so nothing is sent without the flag. */
export function ActivityInsights() {
  return (
    <Card aside="server component" title="Activity insights">
      <p className="text-muted-foreground">
        You see this because your token includes <code>activity-insights</code>. Without the flag,
        this markup is never sent to the browser.
      </p>
    </Card>
  );
}
