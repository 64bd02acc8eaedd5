'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';

const firstSeconds = 10;

/** Opens the page again after a countdown, which stops while the tab is hidden or the browser is offline. */
export function Retry({ href }: { href: string }) {
  const [seconds, setSeconds] = useState(firstSeconds);
  const isOnline = useSyncExternalStore(
    onConnectionChange,
    () => navigator.onLine,
    () => true,
  );

  useEffect(() => {
    const timer = setInterval(() => {
      if (navigator.onLine && !document.hidden) setSeconds((left) => Math.max(0, left - 1));
    }, 1_000);
    return () => clearInterval(timer);
  }, []);

  useEffect(() => {
    if (seconds === 0) location.replace(href);
  }, [seconds, href]);

  return (
    <p className="text-sm tabular-nums">
      {isOnline ? announce(seconds) : 'You’re offline. We’ll try again when you’re back.'}
    </p>
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

function announce(seconds: number) {
  if (seconds === 0) return 'Trying again…';
  return `Trying again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}
