import type { ReactNode } from 'react';

/** What can't be undone, with the button that asks first. */
export function DangerRow({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-4">
      <p className="text-muted-foreground max-w-prose min-w-0 [overflow-wrap:anywhere]">{text}</p>
      {children}
    </div>
  );
}
