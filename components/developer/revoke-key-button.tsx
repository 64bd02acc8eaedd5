'use client';

import { useActionState } from 'react';
import { FormMessage } from '@/components/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { revokeApiKey } from '@/lib/actions/api-keys';
import { idle } from '@/lib/form-state';

export function RevokeKeyButton({ id, name }: { id: string; name: string }) {
  const [state, action] = useActionState(revokeApiKey, idle);
  return (
    <form action={action} className="grid justify-items-end gap-2">
      <input name="key" type="hidden" value={id} />
      <SubmitButton aria-label={`Revoke ${name}`} variant="ghost">
        Revoke
      </SubmitButton>
      <FormMessage state={state} />
    </form>
  );
}
