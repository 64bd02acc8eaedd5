import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { resendInvitation, revokeInvitation } from '../actions';

export function InvitationControls({ id, email }: { id: string; email: string }) {
  return (
    <div className="flex flex-wrap items-start gap-2 md:justify-end">
      <ActionForm action={resendInvitation} className="grid gap-2" name={`resend-${id}`}>
        <input name="invitation" type="hidden" value={id} />
        <SubmitButton aria-label={`Resend to ${email}`} variant="secondary">
          Resend
        </SubmitButton>
        <FormMessage />
      </ActionForm>
      <ActionForm action={revokeInvitation} className="grid gap-2" name={`revoke-${id}`}>
        <input name="invitation" type="hidden" value={id} />
        <SubmitButton aria-label={`Revoke invitation for ${email}`} variant="ghost">
          Revoke
        </SubmitButton>
        <FormMessage />
      </ActionForm>
    </div>
  );
}
