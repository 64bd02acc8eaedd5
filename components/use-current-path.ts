import { usePathname, useSearchParams } from 'next/navigation';

/** The current page's path with its query, for links that come back to it. */
export function useCurrentPath(): string {
  const query = useSearchParams().toString();
  return `${usePathname()}${query && `?${query}`}`;
}
