'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { countRetries, recordRetry } from './retries';

/** In seconds, before each retry. After the last one, it's up to the user. */
const delays = [10, 20, 40, 80, 160];
const stopped = Number.POSITIVE_INFINITY;

/** Opens the page again after a countdown, which stops while the tab is hidden or the browser is offline. */
export function Retry({ href }: { href: string }) {
  const [delay, setDelay] = useState<number>();
  const [passed, setPassed] = useState(0);
  const isOnline = useSyncExternalStore(
    onConnectionChange,
    () => navigator.onLine,
    () => true,
  );
  const left = delay === undefined ? undefined : delay - passed;

  useEffect(() => {
    setDelay(delays[countRetries()] ?? stopped);
    const timer = setInterval(() => {
      if (navigator.onLine && !document.hidden) setPassed((seconds) => seconds + 1);
    }, 1_000);
    return () => clearInterval(timer);
  }, []);

  useEffect(() => {
    if (left !== 0) return;
    recordRetry();
    location.replace(href);
  }, [left, href]);

  // Screen readers get the whole delay, once, instead of every second.
  const isCounting = isOnline && left !== undefined && left > 0 && left !== stopped;
  return (
    <div className="min-h-5 text-sm">
      <p className={isCounting ? 'sr-only' : ''} role="status">
        {announce(isCounting ? delay : left, isOnline)}
      </p>
      {isCounting && (
        <p aria-hidden className="tabular-nums">
          {announce(left, isOnline)}
        </p>
      )}
    </div>
  );
}

function onConnectionChange(callback: () => void) {
  window.addEventListener('online', callback);
  window.addEventListener('offline', callback);
  return () => {
    window.removeEventListener('online', callback);
    window.removeEventListener('offline', callback);
  };
}

function announce(seconds: number | undefined, isOnline: boolean) {
  if (seconds === undefined) return '';
  if (seconds === stopped) return 'We’ve stopped trying. Try again in a few minutes.';
  if (!isOnline) return 'You’re offline. We’ll try again when you’re back.';
  if (seconds <= 0) return 'Trying again…';
  return `Trying again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}
