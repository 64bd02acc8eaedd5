'use client';

import { CircleCheck, X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { Button } from './button';

type Toast = { id: number; message: string };

const durationMs = 6_000;

let toasts: Toast[] = [];
let nextId = 0;
const listeners = new Set<() => void>();

function change(next: Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Confirms a success for a few seconds. Show failures in place instead. */
export function toast(message: string) {
  change([...toasts, { id: nextId++, message }]);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const none: Toast[] = [];

export function Toaster() {
  const shown = useSyncExternalStore(
    subscribe,
    () => toasts,
    () => none,
  );
  return (
    <div
      className="pointer-events-none fixed inset-x-4 bottom-20 z-30 grid justify-items-center gap-2 md:bottom-6"
      role="status"
    >
      {shown.map((item) => (
        <ToastItem key={item.id} {...item} />
      ))}
    </div>
  );
}

function ToastItem({ id, message }: Toast) {
  const close = () => change(toasts.filter((other) => other.id !== id));
  useEffect(() => {
    const timer = setTimeout(() => change(toasts.filter((other) => other.id !== id)), durationMs);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <div className="bg-popover text-popover-foreground shadow-popover motion-safe:animate-appear pointer-events-auto flex max-w-md items-center gap-3 rounded-lg border py-1.5 ps-4 pe-1.5 text-sm">
      <CircleCheck aria-hidden className="text-success size-4 shrink-0" />
      <p className="min-w-0 py-1 [overflow-wrap:anywhere]">{message}</p>
      <Button aria-label="Dismiss" onClick={close} size="small" variant="ghost">
        <X aria-hidden className="size-4" />
      </Button>
    </div>
  );
}
