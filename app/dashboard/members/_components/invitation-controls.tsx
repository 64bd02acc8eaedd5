'use client';

import { ActionForm } from '@/components/form/action-form';
import { FormMessage } from '@/components/form/form-message';
import { useFormAction } from '@/components/form/use-form-action';
import { SubmitButton } from '@/components/ui/submit-button';
import { resendInvitation, revokeInvitation } from '../actions';

export function InvitationControls({ id, email }: { id: string; email: string }) {
  const [resent, resend] = useFormAction(resendInvitation);
  const [revoked, revoke] = useFormAction(revokeInvitation);
  return (
    <div className="grid justify-items-start gap-2 md:justify-items-end">
      <div className="flex gap-2">
        <ActionForm action={resend} name={`resend-${id}`} state={resent}>
          <input name="invitation" type="hidden" value={id} />
          <SubmitButton aria-label={`Resend to ${email}`} variant="secondary">
            Resend
          </SubmitButton>
        </ActionForm>
        <ActionForm action={revoke} name={`revoke-${id}`} state={revoked}>
          <input name="invitation" type="hidden" value={id} />
          <SubmitButton aria-label={`Revoke invitation of ${email}`} variant="ghost">
            Revoke
          </SubmitButton>
        </ActionForm>
      </div>
      <FormMessage state={resent} />
      <FormMessage state={revoked} />
    </div>
  );
}
