import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { revokeOtherSessions, revokeSession } from '../actions';

export function RevokeSession({ id }: { id: string }) {
  return (
    <ActionForm action={revokeSession} className="grid gap-2" name={`revoke-${id}`}>
      <input name="session" type="hidden" value={id} />
      <SubmitButton variant="secondary">Revoke</SubmitButton>
      <FormMessage />
    </ActionForm>
  );
}

export function RevokeOthers() {
  return (
    <ActionForm action={revokeOtherSessions} className="grid gap-2" name="revoke-others">
      <SubmitButton className="justify-self-start" variant="secondary">
        Sign out of all other sessions
      </SubmitButton>
      <FormMessage />
    </ActionForm>
  );
}
