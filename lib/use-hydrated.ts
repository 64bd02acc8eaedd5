import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** Returns whether React has taken over the page, for controls that need it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
