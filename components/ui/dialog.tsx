'use client';

import {
  createContext,
  type ReactNode,
  type SyntheticEvent,
  useContext,
  useEffect,
  useId,
  useRef,
} from 'react';
import { Button } from './button';

const DialogContext = createContext<(() => void) | undefined>(undefined);

/** Ends the dialog around a component, even on a page that the user has left. */
export function useEndDialog() {
  return useContext(DialogContext);
}

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
  const isAway = useRef(false);

  // Next.js hides a page that the user leaves, but an open dialog would still cover the next one. It opens again when
  // the user comes back, unless its form ends it.
  useEffect(() => {
    const dialog = ref.current;
    isAway.current = false;
    dialog?.showModal();
    return () => {
      isAway.current = true;
      dialog?.close();
    };
  }, []);

  function handleClose({ currentTarget }: SyntheticEvent<HTMLDialogElement>) {
    // In development, React runs each effect twice, so the dialog may be open again.
    if (!currentTarget.open && !isAway.current) onClose();
  }

  return (
    <dialog
      aria-labelledby={titleId}
      className="bg-card text-card-foreground m-auto w-[min(28rem,calc(100vw-2rem))] rounded-lg border p-5 text-start text-base font-normal whitespace-normal backdrop:bg-black/50"
      onClose={handleClose}
      ref={ref}
    >
      <h2 className="font-semibold [overflow-wrap:anywhere]" id={titleId}>
        {title}
      </h2>
      <DialogContext value={onClose}>{children}</DialogContext>
    </dialog>
  );
}

/** Closes the dialog it's in. */
export function CloseButton({
  children,
  variant = 'secondary',
}: {
  children: string;
  variant?: 'primary' | 'secondary';
}) {
  return (
    <Button onClick={({ currentTarget }) => closeDialog(currentTarget)} variant={variant}>
      {children}
    </Button>
  );
}

/** Closes the dialog that an element is in, if any. */
export function closeDialog(element: Element | null) {
  element?.closest('dialog')?.close();
}
