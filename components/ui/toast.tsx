'use client';

import { CircleCheck, X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
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

/** Confirms a success for a few seconds, above earlier ones. Show failures in place instead. */
export function toast(message: string) {
  change([{ id: nextId++, message }, ...toasts]);
}

const key = 'toast';

/** Shows the message in the next document, which the browser is about to load. */
export function toastNext(message: string) {
  sessionStorage.setItem(key, message);
}

/** For a new attempt, because earlier messages aren't about it. */
export function clearToasts() {
  if (toasts.length > 0) change([]);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const none: Toast[] = [];

/** Messages stay while the pointer or the focus is on one of them. */
export function Toaster() {
  const [isHeld, setIsHeld] = useState(false);
  const hold = () => setIsHeld(true);
  const release = () => setIsHeld(false);
  const shown = useSyncExternalStore(
    subscribe,
    () => toasts,
    () => none,
  );
  useEffect(() => {
    const message = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    if (message) toast(message);
  }, []);
  return (
    <div
      className="pointer-events-none fixed inset-x-4 bottom-[calc(5rem+env(safe-area-inset-bottom))] z-30 grid gap-2 sm:start-auto sm:w-90 md:end-6 md:bottom-6"
      onBlur={release}
      onFocus={hold}
      onPointerEnter={hold}
      onPointerLeave={release}
      role="status"
    >
      {shown.map((item) => (
        <ToastItem isHeld={isHeld} key={item.id} {...item} />
      ))}
    </div>
  );
}

function ToastItem({ id, message, isHeld }: Toast & { isHeld: boolean }) {
  const close = () => change(toasts.filter((other) => other.id !== id));
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => change(toasts.filter((other) => other.id !== id)), durationMs);
    return () => clearTimeout(timer);
  }, [id, isHeld]);
  return (
    <div className="bg-popover text-popover-foreground shadow-popover motion-safe:animate-appear pointer-events-auto flex items-center gap-3 rounded-lg border py-1.5 ps-4 pe-1.5 text-sm">
      <CircleCheck aria-hidden className="text-success size-4 shrink-0" />
      <p className="min-w-0 flex-1 py-1 [overflow-wrap:anywhere]">{message}</p>
      <Button aria-label="Dismiss" onClick={close} size="small" variant="ghost">
        <X aria-hidden className="size-4" />
      </Button>
    </div>
  );
}
