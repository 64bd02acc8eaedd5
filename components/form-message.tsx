'use client';

import { CircleAlert, CircleCheck } from 'lucide-react';
import { usePathname } from 'next/navigation';
import type { FormState } from '@/lib/form-state';
import { recentAuthSeconds, signInPath } from '@/lib/routes';

/** Says how an action ended. A message about one field stands at that field instead. */
export function FormMessage({ state }: { state: FormState }) {
  if (state.status === 'idle') return null;
  const failed = state.status === 'failed';
  const Icon = failed ? CircleAlert : CircleCheck;
  return (
    <p
      className={`flex items-start gap-2 text-sm ${failed ? 'text-destructive' : 'text-success'}`}
      role={failed ? 'alert' : 'status'}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {state.message} {failed && <WayOut reason={state.reason} />}
      </span>
    </p>
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
