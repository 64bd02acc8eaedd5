import { ActionForm } from '@/components/form/action-form';
import { ConfirmButton } from '@/components/form/confirm-button';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { inviteMember, resendInvitation, revokeInvitation } from '../actions';

type Props = { id: string; email: string; role?: string | null; isExpired: boolean };

/** WorkOS can't resend or revoke an invitation that has expired, so it's replaced by a new one. */
export function InvitationControls({ id, email, role, isExpired }: Props) {
  if (isExpired) {
    return (
      <ActionForm action={inviteMember} className="grid gap-2" name={`again-${id}`}>
        <input name="email" type="hidden" value={email} />
        <input name="role" type="hidden" value={role ?? 'member'} />
        <SubmitButton aria-label={`Invite ${email} again`} variant="secondary">
          Invite again
        </SubmitButton>
        <FormMessage withFields />
      </ActionForm>
    );
  }
  return (
    <div className="flex flex-wrap items-start gap-2 md:justify-end">
      <ActionForm action={resendInvitation} className="grid gap-2" name={`resend-${id}`}>
        <input name="invitation" type="hidden" value={id} />
        <SubmitButton aria-label={`Resend to ${email}`} variant="secondary">
          Resend
        </SubmitButton>
        <FormMessage />
      </ActionForm>
      <ConfirmButton
        action={revokeInvitation}
        description={`Revoke invitation for ${email}`}
        fields={{ invitation: id }}
        label="Revoke"
        name={`revoke-${id}`}
        title={`Revoke the invitation for ${email}?`}
        verb="Revoke invitation"
      >
        The link in the email will stop working. You can invite them again later.
      </ConfirmButton>
    </div>
  );
}
