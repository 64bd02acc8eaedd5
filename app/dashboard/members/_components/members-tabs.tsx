'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

const tabs = [
  { href: '/dashboard/members', label: 'Members' },
  { href: '/dashboard/members/invitations', label: 'Invitations' },
] as const;

export function MembersTabs() {
  const pathname = usePathname();
  return (
    <nav aria-label="Lists" className="border-b">
      <ul className="-mb-px flex gap-1">
        {tabs.map(({ href, label }) => (
          <li key={href}>
            <Link
              aria-current={pathname === href ? 'page' : undefined}
              className="text-muted-foreground hover:text-foreground aria-[current=page]:border-primary aria-[current=page]:text-foreground flex min-h-10 items-center border-b-2 border-transparent px-3 text-sm font-medium"
              href={href}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
