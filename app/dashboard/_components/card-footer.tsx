import type { ReactNode } from 'react';

/** The bottom of a card with a form: a hint and the button. */
export function CardFooter({ hint, children }: { hint?: string; children: ReactNode }) {
  return (
    <div className="-mx-5 -mb-5 flex flex-wrap items-center justify-end gap-3 border-t px-5 py-3">
      {hint && <p className="text-muted-foreground me-auto text-sm">{hint}</p>}
      {children}
    </div>
  );
}
