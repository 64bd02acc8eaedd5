import type { ReactNode } from 'react';

/** Describes something that can't be undone, next to its button. */
export function DangerRow({ text, children }: { text: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-4">
      <p className="text-muted-foreground max-w-prose min-w-0 [overflow-wrap:anywhere]">{text}</p>
      {children}
    </div>
  );
}
