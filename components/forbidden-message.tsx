'use client';

import { ShieldX } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { MessagePage } from '@/components/message-page';
import { buttonClass } from '@/components/ui/button';
import { homePath, pagePermissions } from '@/lib/routes';

/** `forbidden.tsx` receives no reason, so the page's requirement is looked up by its path. */
export function ForbiddenMessage() {
  const permission = pagePermissions[usePathname()];
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
      {permission && (
        <p>
          It needs the permission <code className="font-mono text-sm">{permission}</code>, which
          your role does not have.
        </p>
      )}
      <p>An admin of your organization can grant it. It shows within five minutes.</p>
    </MessagePage>
  );
}
