import { UserPlus } from 'lucide-react';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { findUnmet, hasPermission } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';
import { pages } from '@/lib/routes';

const href = '/dashboard/members';

/** For users who can invite others. */
export function InviteLink({ session }: { session: Session }) {
  const canInvite = !findUnmet(session, pages[href]) && hasPermission(session, 'members:manage');
  if (!canInvite || session.impersonator) return null;
  return (
    <Link className={buttonClass()} href={href}>
      <UserPlus aria-hidden className="size-4" />
      Invite teammates
    </Link>
  );
}
