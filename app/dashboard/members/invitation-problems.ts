import { errorCode, FieldError } from '@/lib/auth/run';

const invitationProblems: Record<string, string> = {
  email_already_invited_to_organization: 'This person is invited already. Resend it below.',
  user_already_organization_member: 'This person is a member already.',
  email_domain_not_deliverable: 'This address cannot receive email.',
  invalid_email: 'This is not an email address.',
  invite_not_pending: 'This invitation was accepted, revoked or has expired.',
  invite_accepted: 'This invitation was accepted already.',
  invite_revoked: 'This invitation was revoked already.',
  invite_expired: 'This invitation has expired. Revoke it and invite again.',
};

/** Returns why an invitation was not made, in words. */
export function toProblem(error: unknown): string {
  return invitationProblems[errorCode(error) ?? ''] ?? 'WorkOS could not invite them.';
}

/** Throws what WorkOS says about an invitation as a message for its field, else the error itself. */
export function explainInvitation(error: unknown): never {
  const message = invitationProblems[errorCode(error) ?? ''];
  if (message) throw new FieldError('email', message);
  throw error;
}
