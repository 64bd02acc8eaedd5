'use client';

import { useEffect, useState } from 'react';

/** Shows `in 4:12`. `until` is in seconds since the epoch. */
export function Countdown({ until }: { until: number }) {
  const [now, setNow] = useState<number>();
  useEffect(() => {
    const tick = () => setNow(Math.floor(Date.now() / 1000));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, []);
  if (now === undefined) return <span>…</span>;
  const left = until - now;
  if (left <= 0) return <span>expired; the next request refreshes it</span>;
  const seconds = String(left % 60).padStart(2, '0');
  return (
    <span className="tabular-nums">
      in {Math.floor(left / 60)}:{seconds}
    </span>
  );
}
