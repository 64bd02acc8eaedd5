'use client';

import { useAuth } from '@workos-inc/authkit-nextjs/components';
import { ShieldX } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useLayoutEffect } from 'react';
import { MessagePage } from '@/components/message-page';
import { buttonClass } from '@/components/ui/button';
import { explainUnmet, findUnmet } from '@/lib/auth/requirement';
import { getPageRequirement, homePath } from '@/lib/routes';
import { restoreTheme } from '@/lib/theme';
import { RequestAccess } from './request-access';

/** `forbidden.tsx` receives no reason, so the page's requirement is looked up by its path. */
export function ForbiddenMessage() {
  const { loading: _, ...grants } = useAuth();
  const pathname = usePathname();
  const unmet = findUnmet(grants, getPageRequirement(pathname));
  // Admins can't turn on a flag or change the plan.
  const canAsk = unmet?.kind === 'permission' || unmet?.kind === 'role';
  // The document that Next.js sends for `forbidden()` is empty until React renders.
  useLayoutEffect(restoreTheme, []);
  if (!grants.organizationId) {
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
  return (
    <MessagePage
      actions={
        <>
          {canAsk && <RequestAccess page={pathname} />}
          <Link className={buttonClass('secondary')} href={homePath}>
            Back to dashboard
          </Link>
        </>
      }
      icon={ShieldX}
      title="You don’t have access to this page"
      tone="warning"
    >
      {unmet && <p>{explainUnmet(unmet)} Changes can take up to five minutes to apply.</p>}
    </MessagePage>
  );
}
