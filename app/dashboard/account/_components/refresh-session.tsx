'use client';

import { ActionForm, useFormState } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { Alert } from '@/components/ui/alert';
import { SubmitButton } from '@/components/ui/submit-button';
import { refreshNow } from '../session/actions';

export function RefreshSession() {
  return (
    <ActionForm action={refreshNow} className="grid gap-3" isQuiet name="refresh">
      <SubmitButton className="justify-self-start" variant="secondary">
        Refresh now
      </SubmitButton>
      <Changes />
      <FormMessage />
    </ActionForm>
  );
}

function Changes() {
  const state = useFormState();
  if (state.status !== 'done') return null;
  return (
    <Alert role="status" variant="success">
      {state.message}
    </Alert>
  );
}
