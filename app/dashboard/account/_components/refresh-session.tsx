'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { Alert } from '@/components/ui/alert';
import { SubmitButton } from '@/components/ui/submit-button';
import { refreshNow } from '../session/actions';

export function RefreshSession() {
  const [state, action] = useFormAction(refreshNow);
  return (
    <ActionForm action={action} className="grid gap-3" isQuiet name="refresh" state={state}>
      <SubmitButton className="justify-self-start" variant="secondary">
        Refresh now
      </SubmitButton>
      {state.status === 'done' && (
        <Alert role="status" variant="success">
          {state.message}
        </Alert>
      )}
      <FormMessage state={state} />
    </ActionForm>
  );
}
