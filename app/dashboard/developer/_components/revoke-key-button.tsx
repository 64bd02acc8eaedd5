import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { revokeApiKey } from '../actions';

export function RevokeKeyButton({ id, name }: { id: string; name: string }) {
  return (
    <ActionForm
      action={revokeApiKey}
      className="grid justify-items-end gap-2"
      name={`revoke-${id}`}
    >
      <input name="key" type="hidden" value={id} />
      <SubmitButton aria-label={`Revoke ${name}`} variant="ghost">
        Revoke
      </SubmitButton>
      <FormMessage />
    </ActionForm>
  );
}
