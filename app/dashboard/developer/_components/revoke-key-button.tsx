'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { SubmitButton } from '@/components/ui/submit-button';
import { revokeApiKey } from '../actions';

export function RevokeKeyButton({ id, name }: { id: string; name: string }) {
  const [state, action] = useFormAction(revokeApiKey);
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
