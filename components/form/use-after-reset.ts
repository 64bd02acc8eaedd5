import { useEffect, useRef } from 'react';

/**
 * Returns a function that runs `work` after React resets the form following its action, because the reset
 * would discard anything typed before it. `work` runs immediately if the form is no longer shown: the action
 * removed its row, or the user navigated away.
 */
export function useAfterReset(): (work: () => void) => void {
  const pending = useRef<() => void>(undefined);
  const isShown = useRef(false);

  function run() {
    const work = pending.current;
    pending.current = undefined;
    work?.();
  }

  // React commits the reset together with the form's new state.
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
