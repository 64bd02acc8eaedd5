'use client';

import { WifiOff } from 'lucide-react';
import { useOffline } from 'next/offline';

/** Next.js queues requests while offline and sends them after reconnecting. */
export function OfflineBanner() {
  const isOffline = useOffline();
  return (
    <div role="status">
      {isOffline && (
        <p className="bg-foreground text-background flex items-center justify-center gap-2 px-4 py-2 text-center text-sm font-medium">
          <WifiOff aria-hidden className="size-4 shrink-0" />
          You’re offline. Changes will be sent when you reconnect.
        </p>
      )}
    </div>
  );
}
