import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { CopyButton } from '@/components/copy-button';
import { Card } from '@/components/ui/card';
import { hasPermission } from '@/lib/auth/requirement';
import type { Session } from '@/lib/auth/session';

const actions = [
  { href: '/dashboard/members', label: 'Invite a member', permission: 'members:manage' },
  { href: '/dashboard/api-keys', label: 'Create an API key', permission: 'api-keys:manage' },
] as const;

/** Behind the `quick-actions` flag. */
export function QuickActions({ session }: { session: Session }) {
  const { organizationId } = session;
  return (
    <Card title="Quick actions">
      <ul className="-my-2 divide-y text-sm">
        {actions
          .filter(({ permission }) => hasPermission(session, permission))
          .map(({ href, label }) => (
            <li key={href}>
              <Link
                className="group hover:text-primary flex min-h-11 items-center justify-between gap-3"
                href={href}
              >
                {label}
                <ArrowRight
                  aria-hidden
                  className="text-muted-foreground group-hover:text-primary size-4"
                />
              </Link>
            </li>
          ))}
        {organizationId ? (
          <li className="flex min-h-11 items-center justify-between gap-3">
            Copy the organization ID
            <CopyButton text={organizationId} what="the organization ID" />
          </li>
        ) : (
          <li className="text-muted-foreground py-2">You’re not in an organization yet.</li>
        )}
      </ul>
    </Card>
  );
}
