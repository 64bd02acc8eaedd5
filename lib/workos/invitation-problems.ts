import { FieldError } from '../auth/form-error';
import { errorCode } from './errors';

export const notPending = 'This invitation was already accepted or revoked, or it has expired.';

const problems: Record<string, string> = {
  email_already_invited_to_organization:
    'This person has already been invited. You can resend the invitation from the list.',
  user_already_organization_member: 'This person is already a member.',
  email_domain_not_deliverable: 'This address can’t receive email.',
  invalid_email: 'Enter a valid email address.',
  invite_not_pending: notPending,
  invite_accepted: 'This invitation was already accepted.',
  invite_revoked: 'This invitation was already revoked.',
  invite_expired: 'This invitation has expired. Reload the page and invite the person again.',
};

/** Returns a message for WorkOS's error code, if it's a known one. */
export function explainInvitation(error: unknown): string | undefined {
  const code = errorCode(error) ?? '';
  return Object.hasOwn(problems, code) ? problems[code] : undefined;
}

export function throwAsEmailError(error: unknown): never {
  const message = explainInvitation(error);
  if (message) throw new FieldError({ email: message });
  throw error;
}
