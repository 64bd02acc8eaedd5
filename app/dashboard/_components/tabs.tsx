'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

type Props = { label: string; tabs: readonly { href: string; label: string; count?: ReactNode }[] };

/** Links between the pages of one section. */
export function Tabs({ label: name, tabs }: Props) {
  const pathname = usePathname();
  return (
    <nav aria-label={name} className="edge-fade relative overflow-x-auto border-b">
      <ul className="flex gap-1">
        {tabs.map(({ href, label, count }) => (
          <li key={href}>
            <Link
              aria-current={pathname === href ? 'page' : undefined}
              className="text-muted-foreground hover:text-foreground aria-[current=page]:border-primary aria-[current=page]:text-foreground flex min-h-10 scroll-mx-8 items-center gap-2 border-b-2 border-transparent px-3 text-sm font-medium -outline-offset-2 aria-[current=page]:[scroll-initial-target:nearest]"
              href={href}
              ref={pathname === href ? show : undefined}
            >
              {label}
              {count}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** On phones, the tabs can be wider than the screen. Some browsers don't scroll to the current one themselves. */
function show(link: HTMLAnchorElement | null) {
  const tabs = link?.closest('nav');
  if (!link || !tabs || CSS.supports('scroll-initial-target: nearest')) return;
  tabs.scrollLeft = link.offsetLeft - tabs.clientWidth / 2;
}
