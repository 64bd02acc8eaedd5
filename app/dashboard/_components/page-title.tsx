import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { PagePath } from '@/lib/routes';

type Props = {
  title: string;
  /** The parent page, unless it is the overview. */
  parent?: { href: PagePath; title: string };
  children: string;
};

export function PageTitle({ title, parent, children }: Props) {
  return (
    <div className="grid gap-1">
      {parent && (
        <nav aria-label="Breadcrumb" className="mb-1">
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
      <p className="text-muted-foreground max-w-[68ch]">{children}</p>
    </div>
  );
}
