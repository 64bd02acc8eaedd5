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
import { CreateOrganizationForm } from './create-organization-form';

/** `forbidden.tsx` receives no reason, so the page's requirement is looked up by its path. */
export function ForbiddenMessage() {
  const { loading: _, ...grants } = useAuth();
  const pathname = usePathname();
  const unmet = findUnmet(grants, getPageRequirement(pathname));
  // The document that Next.js sends for `forbidden()` is empty until React renders.
  useLayoutEffect(restoreTheme, []);
  if (!grants.organizationId) {
    return (
      <>
        <h1 className="text-title font-semibold">You’re not in an organization yet</h1>
        <CreateOrganizationForm />
      </>
    );
  }
  return (
    <MessagePage
      actions={
        <Link className={buttonClass()} href={homePath}>
          Back to dashboard
        </Link>
      }
      icon={ShieldX}
      title="You don’t have access to this page"
    >
      {unmet && <p>{explainUnmet(unmet)} Changes can take up to five minutes to apply.</p>}
    </MessagePage>
  );
}
