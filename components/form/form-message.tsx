'use client';

import { usePathname } from 'next/navigation';
import { Alert } from '@/components/ui/alert';
import type { FormState } from '@/lib/auth/form-state';
import { recentAuthSeconds, signInPath } from '@/lib/routes';

/** Says why an action did nothing. A message about one field stands at that field instead. */
export function FormMessage({ state }: { state: FormState }) {
  if (state.status !== 'failed') return null;
  return (
    <Alert role="alert" variant="destructive">
      {state.message} <WayOut reason={state.reason} />
    </Alert>
  );
}

/** What helps against a refusal. Plain links: they lead to another origin. */
function WayOut({ reason }: { reason?: string }) {
  const pathname = usePathname();
  const link = 'font-medium underline underline-offset-4';
  const query = new URLSearchParams({ returnTo: pathname });
  if (reason === 'other-user') {
    return (
      <a className={link} href={pathname}>
        Reload the page
      </a>
    );
  }
  if (reason === 'stale') query.set('maxAge', String(recentAuthSeconds));
  if (reason !== 'stale' && reason !== 'signed-out') return null;
  return (
    <a className={link} href={`${signInPath}?${query}`}>
      {reason === 'stale' ? 'Confirm that it is you' : 'Sign in'}
    </a>
  );
}
