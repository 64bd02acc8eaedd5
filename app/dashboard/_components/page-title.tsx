import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { SourceLink } from '@/components/source-link';

type Props = {
  title: string;
  /** The page this one is below, if it is below another one than the overview. */
  parent?: { href: '/dashboard/account' | '/dashboard/members'; title: string };
  /** The file that holds the pattern the page shows. Leave it out for a page of your product. */
  file?: string;
  children: string;
};

/** The heading of a dashboard page. In the demo, with the file to copy its pattern from. */
export function PageTitle({ title, parent, file, children }: Props) {
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
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h1 className="text-title font-semibold">{title}</h1>
        {file && <SourceLink file={file} />}
      </div>
      <p className="text-muted-foreground max-w-[68ch]">{children}</p>
    </div>
  );
}
