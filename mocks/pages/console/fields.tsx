import type { ReactNode } from 'react';

/** A titled group within a panel. */
export function Fields({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
