import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { PagePath } from '@/lib/routes';

type Props = {
  title: string;
  /** The parent page, unless it's the home page. */
  parent?: { href: PagePath; title: string };
  /** Buttons at the end of the line, below it on narrow screens. */
  actions?: ReactNode;
  children: string;
};

export function PageTitle({ title, parent, actions, children }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto]">
      {parent && (
        <nav aria-label="Breadcrumb" className="col-span-full mb-1">
          <ol className="text-muted-foreground flex items-center gap-1 text-sm">
            <li>
              <Link
                className="hover:text-foreground rounded-sm underline-offset-4 hover:underline"
                href={parent.href}
              >
                {parent.title}
              </Link>
            </li>
            <ChevronRight aria-hidden className="size-3.5" />
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <h1 className="text-title font-semibold">{title}</h1>
      <p className="text-muted-foreground max-w-[68ch] [overflow-wrap:anywhere] sm:col-start-1">
        {children}
      </p>
      {actions && (
        <div className="mt-2 flex flex-wrap items-center gap-2 empty:hidden sm:col-start-2 sm:row-start-1 sm:mt-0">
          {actions}
        </div>
      )}
    </div>
  );
}
