'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button';

/**
 * A native modal `<dialog>`: traps focus, closes on Escape, and returns focus to the opener. It's open while it's
 * rendered, so stop rendering it on `onClose`.
 */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Next.js hides a page that the user leaves, but an open dialog would still cover the next one.
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  function handleClose() {
    // In development, React runs each effect twice, so the dialog may be open again.
    if (!ref.current?.open) onClose();
  }

  return (
    <dialog
      aria-labelledby={titleId}
      className="bg-card text-card-foreground m-auto w-[min(28rem,calc(100vw-2rem))] rounded-lg border p-5 whitespace-normal backdrop:bg-black/50"
      onClose={handleClose}
      ref={ref}
    >
      <h2 className="font-semibold" id={titleId}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

/** Closes the dialog it's in. */
export function CloseButton({ children }: { children: string }) {
  return (
    <Button onClick={({ currentTarget }) => closeDialog(currentTarget)} variant="secondary">
      {children}
    </Button>
  );
}

/** Closes the dialog that an element is in, if any. */
export function closeDialog(element: Element | null) {
  element?.closest('dialog')?.close();
}
