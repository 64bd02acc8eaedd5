import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { CopyButton } from '@/components/copy-button';
import { Card } from '@/components/ui/card';

const actions = [
  { href: '/dashboard/members', label: 'Invite a member' },
  { href: '/dashboard/api-keys', label: 'Create an API key' },
] as const;

/** Behind the `quick-actions` flag. */
export function QuickActions({ organizationId }: { organizationId: string }) {
  return (
    <Card title="Quick actions">
      <ul className="-my-2 divide-y">
        {actions.map(({ href, label }) => (
          <li key={href}>
            <Link
              className="flex min-h-10 items-center justify-between gap-3 underline-offset-4 hover:underline"
              href={href}
            >
              {label}
              <ArrowRight aria-hidden className="text-muted-foreground size-4" />
            </Link>
          </li>
        ))}
        <li className="flex min-h-10 items-center justify-between gap-3">
          Copy the organization ID
          <CopyButton text={organizationId} what="the organization ID" />
        </li>
      </ul>
    </Card>
  );
}
