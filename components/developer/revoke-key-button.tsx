'use client';

import { useActionState } from 'react';
import { ActionForm } from '@/components/action-form';
import { FormMessage } from '@/components/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { revokeApiKey } from '@/lib/actions/api-keys';
import { idle } from '@/lib/form-state';

export function RevokeKeyButton({ id, name }: { id: string; name: string }) {
  const [state, action] = useActionState(revokeApiKey, idle);
  return (
    <ActionForm
      action={action}
      className="grid justify-items-end gap-2"
      name={`revoke-${id}`}
      state={state}
    >
      <input name="key" type="hidden" value={id} />
      <SubmitButton aria-label={`Revoke ${name}`} variant="ghost">
        Revoke
      </SubmitButton>
      <FormMessage state={state} />
    </ActionForm>
  );
}
