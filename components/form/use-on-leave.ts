import { type RefObject, useEffect } from 'react';

/**
 * Runs `work` when the user leaves the form's page, which Next.js hides instead of unmounting it. `work` is
 * from the last render that the user saw.
 */
export function useOnLeave(form: RefObject<HTMLFormElement | null>, work: () => void) {
  useEffect(() => {
    const element = form.current;
    return () => {
      // Rendering and strict mode clean up too, but then the form is visible, or only its menu or dialog is closed.
      if (element?.closest('[popover]:not(:popover-open)')) return;
      const place = element?.closest('dialog')?.parentElement ?? element;
      if (place?.isConnected && place.getClientRects().length === 0) work();
    };
  });
}
