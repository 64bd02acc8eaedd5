import { ConfirmButton } from '@/components/form/confirm-button';
import { revokeOtherSessions, revokeSession } from '../actions';

export function RevokeSession({ id, device }: { id: string; device: string }) {
  return (
    <ConfirmButton
      action={revokeSession}
      description={`Revoke ${device}`}
      fields={{ session: id }}
      label="Revoke"
      name={`revoke-${id}`}
      title="Revoke this session?"
      variant="secondary"
      verb="Revoke session"
    >
      <p className="text-foreground">{device}</p>
      <p>This device will be signed out within five minutes.</p>
    </ConfirmButton>
  );
}

export function RevokeOthers() {
  return (
    <ConfirmButton
      action={revokeOtherSessions}
      label="Sign out of all other sessions"
      name="revoke-others"
      title="Sign out of all other sessions?"
      variant="secondary"
      verb="Sign out"
    >
      You’ll stay signed in here and be signed out everywhere else within five minutes.
    </ConfirmButton>
  );
}
