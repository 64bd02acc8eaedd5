'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { SubmitButton } from '@/components/ui/submit-button';
import { revokeOtherSessions, revokeSession } from '../actions';

export function RevokeSession({ id }: { id: string }) {
  const [state, action] = useFormAction(revokeSession);
  return (
    <ActionForm action={action} className="grid gap-2" name={`revoke-${id}`} state={state}>
      <input name="session" type="hidden" value={id} />
      <SubmitButton variant="secondary">Revoke</SubmitButton>
      <FormMessage state={state} />
    </ActionForm>
  );
}

export function RevokeOthers() {
  const [state, action] = useFormAction(revokeOtherSessions);
  return (
    <ActionForm action={action} className="grid gap-2" name="revoke-others" state={state}>
      <SubmitButton className="justify-self-start" variant="secondary">
        Sign out everywhere else
      </SubmitButton>
      <FormMessage state={state} />
    </ActionForm>
  );
}
