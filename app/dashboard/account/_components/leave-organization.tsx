import { OrganizationName } from '@/app/dashboard/_components/organization-name';
import { ConfirmButton } from '@/components/form/confirm-button';
import { leaveOrganization } from '../actions';
import { DangerRow } from './danger-row';

export function LeaveOrganization({ organizationId }: { organizationId: string }) {
  const name = <OrganizationName id={organizationId} />;
  return (
    <DangerRow text="Leave this organization and lose access to everything in it.">
      <ConfirmButton
        action={leaveOrganization}
        label="Leave organization…"
        name="leave"
        title="Leave this organization?"
        variant="danger"
        verb="Leave organization"
      >
        You’ll lose access to {name} immediately. You’ll need a new invitation to rejoin.
      </ConfirmButton>
    </DangerRow>
  );
}
