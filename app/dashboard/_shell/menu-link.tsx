'use client';

import Link, { type LinkProps } from 'next/link';
import type { ReactNode } from 'react';
import { menuItemClass } from '@/components/ui/menu';

/** A link that closes its menu, which would otherwise stay open across navigations. */
export function MenuLink({ children, ...props }: LinkProps<string> & { children: ReactNode }) {
  return (
    <Link
      {...props}
      className={menuItemClass}
      onClick={({ currentTarget }) =>
        currentTarget.closest<HTMLElement>('[popover]')?.hidePopover()
      }
    >
      {children}
    </Link>
  );
}
