import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Runs `work` when the user leaves the form's page, which Next.js hides instead of unmounting it. */
export function useOnLeave(form: RefObject<HTMLFormElement | null>, work: () => void) {
  const run = useEffectEvent(work);
  useEffect(() => {
    const element = form.current;
    return () => {
      // Strict mode cleans up too, but while the form is visible.
      if (element?.isConnected && element.getClientRects().length === 0) run();
    };
  }, [form]);
}
