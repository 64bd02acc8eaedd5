import { CircleAlert, CircleCheck } from 'lucide-react';
import type { FormState } from '@/lib/form-state';

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
      <span className="min-w-0 [overflow-wrap:anywhere]">{state.message}</span>
    </p>
  );
}
