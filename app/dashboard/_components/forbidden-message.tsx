'use client';

import { ShieldX } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useLayoutEffect } from 'react';
import { MessagePage } from '@/components/message-page';
import { buttonClass } from '@/components/ui/button';
import { inWords } from '@/lib/auth/requirement';
import { homePath, pageRequirements } from '@/lib/routes';
import { restoreTheme } from '@/lib/theme';

/** `forbidden.tsx` receives no reason, so the page's requirement is looked up by its path. */
export function ForbiddenMessage() {
  const requirement = pageRequirements[usePathname()];
  // Next.js answers a refusal with a document that is empty until React fills it.
  useLayoutEffect(restoreTheme, []);
  return (
    <MessagePage
      actions={
        <Link className={buttonClass()} href={homePath}>
          Back to the overview
        </Link>
      }
      icon={ShieldX}
      title="You do not have access to this page"
    >
      {requirement && <p>It needs {inWords(requirement)}, which you do not have.</p>}
      <p>An admin of your organization can grant it. It shows within five minutes.</p>
    </MessagePage>
  );
}
