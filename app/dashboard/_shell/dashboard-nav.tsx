'use client';

import { CircleUser, Code, Flag, LayoutDashboard, Users } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';

const items = [
  { href: '/dashboard', label: 'Overview', icon: LayoutDashboard },
  { href: '/dashboard/features', label: 'Features', icon: Flag },
  { href: '/dashboard/members', label: 'Members', icon: Users },
  { href: '/dashboard/account', label: 'Account', icon: CircleUser },
  { href: '/dashboard/developer', label: 'Developer', icon: Code },
] as const;

/** A sidebar on wide screens, a bottom bar on narrow ones. */
export function DashboardNav() {
  const pathname = usePathname();
  return (
    <nav
      aria-label="Dashboard"
      className="bg-card fixed inset-x-0 bottom-0 z-10 border-t md:static md:border-0 md:bg-transparent"
    >
      <ul className="flex justify-around gap-1 p-1.5 md:flex-col md:p-3">
        {items.map(({ href, label, icon: Icon }) => (
          <li className="min-w-0 flex-1" key={href}>
            <Link
              aria-current={isCurrent(href, pathname) ? 'page' : undefined}
              className="text-muted-foreground hover:bg-muted hover:text-foreground aria-[current=page]:bg-accent aria-[current=page]:text-accent-foreground flex min-h-11 flex-col items-center justify-center gap-0.5 rounded-md px-1 text-xs font-medium md:min-h-10 md:flex-row md:justify-start md:gap-3 md:px-3 md:text-sm"
              href={href}
            >
              <Icon aria-hidden className="size-4.5" />
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Includes an item's child pages, except for the overview, which is the parent of everything. */
function isCurrent(href: string, pathname: string) {
  return pathname === href || (href !== '/dashboard' && pathname.startsWith(`${href}/`));
}
