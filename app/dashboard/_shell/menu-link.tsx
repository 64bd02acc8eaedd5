'use client';

import Link, { type LinkProps } from 'next/link';
import type { ReactNode } from 'react';
import { menuItemClass } from '@/components/ui/menu';

/** A link in a menu, which it closes: the page changes below the menu. */
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
