'use client';

import { type ReactNode, type RefObject, useId } from 'react';

/** A native modal `<dialog>`: traps focus, closes on Escape, and returns focus to the opener. */
export function Dialog({
  ref,
  title,
  onClose,
  children,
}: {
  ref: RefObject<HTMLDialogElement | null>;
  title: string;
  onClose?: () => void;
  children: ReactNode;
}) {
  const titleId = useId();
  return (
    <dialog
      aria-labelledby={titleId}
      className="bg-card text-card-foreground m-auto w-[min(26rem,calc(100vw-2rem))] rounded-lg border p-5 backdrop:bg-black/50"
      onClose={onClose}
      ref={ref}
    >
      <h2 className="font-semibold" id={titleId}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
