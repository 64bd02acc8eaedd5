import type { ReactNode } from 'react';

type Props = { title: string; text: string; children: ReactNode };

/** Something that can't be undone, next to its button. */
export function DangerRow({ title, text, children }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4 text-sm">
      <div className="max-w-prose min-w-0 [overflow-wrap:anywhere]">
        <h3 className="font-medium">{title}</h3>
        <p className="text-muted-foreground">{text}</p>
      </div>
      {children}
    </div>
  );
}
