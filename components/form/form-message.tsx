'use client';

import { Alert } from '@/components/ui/alert';
import { useCurrentPath } from '@/components/use-current-path';
import { recentAuthSeconds, signInTo } from '@/lib/routes';
import { useFormState } from './action-form';

/**
 * Shows why the form's action failed. Field errors are shown at their fields, unless `withFields` is set
 * because the form has no fields that could show them.
 */
export function FormMessage({ withFields = false }: { withFields?: boolean }) {
  const state = useFormState();
  if (state.status !== 'failed' || (state.fields && !withFields)) return null;
  return (
    <Alert role="alert" variant="destructive">
      {state.message} <ResolveLink reason={state.reason} />
    </Alert>
  );
}

/** A link that resolves the refusal. It's a plain link, because it leads to another origin. */
function ResolveLink({ reason }: { reason?: string }) {
  const path = useCurrentPath();
  const link = 'font-medium underline underline-offset-4';
  if (reason === 'other-user' || reason === 'other-organization') {
    return (
      <a className={link} href={path}>
        Reload the page
      </a>
    );
  }
  if (reason === 'stale') {
    return (
      <a className={link} href={signInTo({ returnTo: path, maxAge: recentAuthSeconds })}>
        Confirm it’s you
      </a>
    );
  }
  if (reason !== 'signed-out') return null;
  return (
    <a className={link} href={signInTo({ returnTo: path })}>
      Sign in
    </a>
  );
}
