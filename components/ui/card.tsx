import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/cn';

/**
 * A titled region. `aside` stands at the end of the title line. No id ties title and region: an id of
 * `useId` in a server component repeats on the next page, while this one stays in the document.
 */
export function Card({
  title,
  aside,
  className,
  children,
  ...props
}: Omit<ComponentProps<'section'>, 'title'> & { title: string; aside?: ReactNode }) {
  return (
    <section
      {...props}
      aria-label={title}
      className={cn(
        'bg-card text-card-foreground shadow-card flex min-w-0 flex-col gap-4 rounded-lg border p-5',
        className,
      )}
    >
      <header className="flex items-baseline justify-between gap-4">
        <h2 className="font-semibold">{title}</h2>
        {aside && <div className="text-muted-foreground text-sm tabular-nums">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
