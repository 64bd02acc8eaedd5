'use client';

import { ShieldX } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { MessagePage } from '@/components/message-page';
import { buttonClass } from '@/components/ui/button';
import { inWords } from '@/lib/access';
import { homePath, pageRequirements } from '@/lib/routes';

/** `forbidden.tsx` receives no reason, so the page's requirement is looked up by its path. */
export function ForbiddenMessage() {
  const requirement = pageRequirements[usePathname()];
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
