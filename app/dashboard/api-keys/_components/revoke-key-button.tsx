import { ConfirmButton } from '@/components/form/confirm-button';
import { revokeApiKey } from '../actions';

export function RevokeKeyButton({ id, name }: { id: string; name: string }) {
  return (
    <ConfirmButton
      action={revokeApiKey}
      description={`Revoke ${name}`}
      fields={{ key: id }}
      label="Revoke"
      name={`revoke-${id}`}
      title={`Revoke ${name}?`}
      verb="Revoke key"
    >
      Requests that use this key will fail immediately. You can’t undo this.
    </ConfirmButton>
  );
}
