'use client';

import { WifiOff } from 'lucide-react';
import { useOffline } from 'next/offline';

/** Next.js queues requests while offline and sends them after reconnecting. */
export function OfflineBanner() {
  const isOffline = useOffline();
  return (
    <div role="status">
      {isOffline && (
        <p className="bg-foreground text-background px-4 py-2 text-center text-sm font-medium text-balance">
          <WifiOff aria-hidden className="me-2 inline size-4 align-text-bottom" />
          You’re offline. Changes will be sent when you reconnect.
        </p>
      )}
    </div>
  );
}
