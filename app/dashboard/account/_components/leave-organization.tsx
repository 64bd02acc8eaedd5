import { connection } from 'next/server';
import { Suspense } from 'react';
import { OrganizationName } from '@/app/dashboard/_components/organization-name';
import { ConfirmButton } from '@/components/form/confirm-button';
import { Button } from '@/components/ui/button';
import { hasRole } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { leaveOrganization } from '../actions';
import { findOthers } from '../deletion';
import { DangerRow } from './danger-row';

type Props = { session: Session; organizationId: string };

const title = 'Leave organization';
const label = 'Leave organization…';
const text = 'You’ll lose access immediately, and need an invitation to rejoin.';

/** Only admins may be unable to leave, which takes a call to WorkOS to find out. */
export function LeaveOrganization({ session, organizationId }: Props) {
  if (!hasRole(session, 'admin')) return <Leave organizationId={organizationId} />;
  return (
    <Suspense fallback={<CannotLeave reason={text} />}>
      <LeaveAsAdmin organizationId={organizationId} session={session} />
    </Suspense>
  );
}

async function LeaveAsAdmin({ session, organizationId }: Props) {
  await connection();
  // If WorkOS doesn't respond, the action finds out.
  const others = await findOthers(organizationId, session.user.id).catch(() => 'admins' as const);
  if (others === 'members') {
    return <CannotLeave reason="You’re the only admin. Make someone else an admin first." />;
  }
  if (others === 'none') {
    return <CannotLeave reason="You’re the only member. Invite another admin first." />;
  }
  return <Leave organizationId={organizationId} />;
}

function CannotLeave({ reason }: { reason: string }) {
  return (
    <DangerRow text={reason} title={title}>
      <Button disabled variant="danger">
        {label}
      </Button>
    </DangerRow>
  );
}

function Leave({ organizationId }: { organizationId: string }) {
  const name = <OrganizationName id={organizationId} />;
  return (
    <DangerRow text={text} title={title}>
      <ConfirmButton
        action={leaveOrganization}
        label={label}
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
