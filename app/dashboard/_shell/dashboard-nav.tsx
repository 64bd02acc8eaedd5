'use client';

import { Flag, House, KeyRound, Settings, Users } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { settingsTabs } from '@/app/dashboard/_components/settings-tabs';
import { homePath } from '@/lib/routes';

const items = [
  { href: '/dashboard', label: 'Home', icon: House },
  { href: '/dashboard/members', label: 'Members', icon: Users },
  { href: '/dashboard/api-keys', label: 'API keys', icon: KeyRound },
  { href: '/dashboard/features', label: 'Features', icon: Flag },
  { href: '/dashboard/account', label: 'Settings', icon: Settings },
] as const;

/** A sidebar on wide screens, a rail of icons on tablets, and a bottom bar on phones. `allowed` are the pages that the user can open. */
export function DashboardNav({ allowed }: { allowed: string[] }) {
  const pathname = usePathname();
  return (
    <nav
      aria-label="Dashboard"
      className="bg-card fixed inset-x-0 bottom-0 z-10 border-t px-(--frame) pb-[calc(env(safe-area-inset-bottom)+var(--frame))] md:static md:border-0 md:bg-transparent md:px-0 md:pb-0"
    >
      <ul className="flex justify-around gap-1 p-1.5 md:flex-col md:px-2 lg:px-3">
        {items
          .filter(({ href }) => allowed.includes(href))
          .map(({ href, label, icon: Icon }) => (
            <li className="min-w-0 flex-1" key={href}>
              <Link
                aria-current={isCurrent(href, pathname) ? 'page' : undefined}
                className="text-muted-foreground hover:bg-muted hover:text-foreground aria-[current=page]:bg-accent aria-[current=page]:text-accent-foreground flex min-h-11 flex-col items-center justify-center gap-0.5 rounded-md px-1 text-xs font-medium md:min-h-14 lg:min-h-10 lg:flex-row lg:justify-start lg:gap-3 lg:px-3 lg:text-sm"
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

/** Includes an item's child pages, except for the home page, which is the parent of everything. */
function isCurrent(href: string, pathname: string) {
  if (href === homePath) return pathname === href;
  return isSettings(href) ? isSettings(pathname) : isWithin(pathname, href);
}

const isSettings = (path: string) => settingsTabs.some(({ href }) => isWithin(path, href));

const isWithin = (path: string, parent: string) => `${path}/`.startsWith(`${parent}/`);
