import { UserPlus } from 'lucide-react';
import { unstable_rethrow } from 'next/navigation';
import { buttonClass } from '@/components/ui/button';
import { hasFeature } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { reportFailure } from '@/lib/workos/report';
import { readAssignableRoles } from '../roles';
import { InviteButton } from './invite-button';

/** May call WorkOS, so render it inside `<Suspense>`. Without roles to choose from, there's no button. */
export async function Invite({ session }: { session: Session }) {
  const roles = await readAssignableRoles(session).catch((error: unknown) => {
    unstable_rethrow(error);
    reportFailure('roles.failed', error, { message: 'No one can invite members until it works.' });
    return [];
  });
  if (roles.length === 0) return null;
  return <InviteButton canInviteMany={hasFeature(session, 'bulk-invites')} roles={roles} />;
}

/** As wide as the button. */
export function InviteButtonSkeleton() {
  return (
    <span className={buttonClass()}>
      <UserPlus aria-hidden className="size-4" />
      Invite
    </span>
  );
}
