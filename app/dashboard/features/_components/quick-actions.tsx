'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';

/** Behind `quick-actions`. Client components receive a boolean and never read flags themselves. */
export function QuickActions({ enabled }: { enabled: boolean }) {
  const [count, setCount] = useState(0);
  if (!enabled) return null;
  return (
    <Card aside="client component" title="Quick actions">
      <p className="text-muted-foreground">
        An interactive panel behind the <code>quick-actions</code> flag.
      </p>
      <Button className="self-start" onClick={() => setCount(count + 1)} variant="secondary">
        Run action
      </Button>
      <p aria-live="polite" className="text-muted-foreground text-sm tabular-nums">
        {count === 0 ? 'No actions run yet.' : `Run ${count} ${count === 1 ? 'time' : 'times'}.`}
      </p>
    </Card>
  );
}
