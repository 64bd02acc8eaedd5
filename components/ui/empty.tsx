import type { ReactNode } from 'react';

/** An empty state: what's missing and how to add it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="rounded-md border border-dashed px-4 py-3">
      <p className="text-sm font-medium">{title}</p>
      {children && <p className="text-muted-foreground mt-0.5 text-sm">{children}</p>}
    </div>
  );
}
