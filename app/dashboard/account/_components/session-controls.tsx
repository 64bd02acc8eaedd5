import { ConfirmButton } from '@/components/form/confirm-button';
import { revokeOtherSessions, revokeSession } from '../actions';

export function RevokeSession({ id, device }: { id: string; device: string }) {
  return (
    <ConfirmButton
      action={revokeSession}
      fields={{ session: id }}
      label="Revoke"
      name={`revoke-${id}`}
      title="Revoke this session?"
      variant="secondary"
      verb="Revoke session"
    >
      {device} will be signed out within minutes.
    </ConfirmButton>
  );
}

export function RevokeOthers() {
  return (
    <div>
      <ConfirmButton
        action={revokeOtherSessions}
        label="Sign out of all other sessions"
        name="revoke-others"
        title="Sign out of all other sessions?"
        variant="secondary"
        verb="Sign out"
      >
        You’ll stay signed in here and be signed out everywhere else.
      </ConfirmButton>
    </div>
  );
}
