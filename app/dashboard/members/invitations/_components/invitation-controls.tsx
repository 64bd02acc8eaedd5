import { ActionForm } from '@/components/form/action-form';
import { ConfirmButton } from '@/components/form/confirm-button';
import { FormMessage } from '@/components/form/form-message';
import { SubmitButton } from '@/components/ui/submit-button';
import { inviteMember, resendInvitation, revokeInvitation } from '../actions';
import { InviteLinkButton } from './invite-link-button';

type Props = { id: string; email: string; role?: string | null; isExpired: boolean };

/** Errors take the whole line below the buttons. */
const rowClass =
  'mt-2 flex flex-wrap gap-2 @2xl:mt-0 @2xl:w-66 @2xl:justify-end [&_[role=alert]]:order-last [&_[role=alert]]:basis-full';

/** WorkOS can't resend or revoke an invitation that has expired, so it's replaced by a new one. */
export function InvitationControls({ id, email, role, isExpired }: Props) {
  if (isExpired) {
    return (
      <ActionForm action={inviteMember} className={rowClass} name={`again-${id}`}>
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
    <div className={rowClass}>
      <ActionForm action={resendInvitation} className="contents" name={`resend-${id}`}>
        <input name="invitation" type="hidden" value={id} />
        <SubmitButton aria-label={`Resend to ${email}`} variant="secondary">
          Resend
        </SubmitButton>
        <FormMessage />
      </ActionForm>
      <InviteLinkButton email={email} id={id} />
      <ConfirmButton
        action={revokeInvitation}
        description={`Revoke ${email}’s invitation`}
        fields={{ invitation: id }}
        label="Revoke"
        name={`revoke-${id}`}
        title={`Revoke ${email}’s invitation?`}
        verb="Revoke invitation"
      >
        The link in the email will stop working. You can send another later.
      </ConfirmButton>
    </div>
  );
}
