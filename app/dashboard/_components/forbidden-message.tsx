import { ShieldX } from 'lucide-react';
import Link from 'next/link';
import { MessagePage } from '@/components/message-page';
import { buttonClass } from '@/components/ui/button';
import { explainUnmet, type Unmet } from '@/lib/auth/requirement';
import { homePath } from '@/lib/routes';
import { RequestAccess } from './request-access';

/** Replaces a page whose requirement isn't met. */
export function ForbiddenMessage({ unmet, isMember }: { unmet: Unmet; isMember: boolean }) {
  if (!isMember) {
    return (
      <MessagePage
        actions={
          <Link className={buttonClass()} href={homePath}>
            Create or join an organization
          </Link>
        }
        icon={ShieldX}
        title="You’re not in an organization yet"
      >
        <p>This page is for members of an organization.</p>
      </MessagePage>
    );
  }
  // Admins can't turn on a flag or change the plan.
  const canAsk = unmet.kind === 'permission' || unmet.kind === 'role';
  return (
    <MessagePage
      actions={
        <>
          {canAsk && <RequestAccess />}
          <Link className={buttonClass('secondary')} href={homePath}>
            Back to home
          </Link>
        </>
      }
      icon={ShieldX}
      title="You don’t have access to this page"
      tone="warning"
    >
      <p>{explainUnmet(unmet)} Changes can take up to five minutes to apply.</p>
    </MessagePage>
  );
}
