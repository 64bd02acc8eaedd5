import { useEffect, useRef } from 'react';

/**
 * Returns how to run something once React has reset a form after its action, because the reset takes
 * with it what is typed until then. It runs at once if the form isn't shown by then: the action removed
 * the row it was in, or the user has moved on.
 */
export function useAfterReset(): (work: () => void) => void {
  const pending = useRef<() => void>(undefined);
  const isShown = useRef(false);

  function run() {
    const work = pending.current;
    pending.current = undefined;
    work?.();
  }

  // React commits the reset and the new state of the form together.
  useEffect(() => {
    isShown.current = true;
    run();
    return () => {
      isShown.current = false;
      run();
    };
  });

  return (work) => {
    pending.current = work;
    if (!isShown.current) run();
  };
}
