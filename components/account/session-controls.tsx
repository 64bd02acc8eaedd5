'use client';

import { useActionState } from 'react';
import { ActionForm } from '@/components/action-form';
import { FormMessage } from '@/components/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { revokeOtherSessions, revokeSession } from '@/lib/actions/account';
import { idle } from '@/lib/form-state';

export function RevokeSession({ id }: { id: string }) {
  const [state, action] = useActionState(revokeSession, idle);
  return (
    <ActionForm action={action} className="grid gap-2" name={`revoke-${id}`} state={state}>
      <input name="session" type="hidden" value={id} />
      <SubmitButton variant="secondary">Revoke</SubmitButton>
      <FormMessage state={state} />
    </ActionForm>
  );
}

export function RevokeOthers() {
  const [state, action] = useActionState(revokeOtherSessions, idle);
  return (
    <ActionForm action={action} className="grid gap-2" name="revoke-others" state={state}>
      <SubmitButton className="justify-self-start" variant="secondary">
        Sign out everywhere else
      </SubmitButton>
      <FormMessage state={state} />
    </ActionForm>
  );
}
