import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/cn';

export const cardClass =
  'bg-card text-card-foreground shadow-card flex min-w-0 flex-col gap-4 rounded-lg border p-5';

/**
 * A titled region. `aside` is at the end of the title line. It uses `aria-label`, because an ID from `useId`
 * in a server component would repeat on the next page while this page is still in the document.
 */
export function Card({
  title,
  aside,
  className,
  children,
  ...props
}: Omit<ComponentProps<'section'>, 'title'> & { title: string; aside?: ReactNode }) {
  return (
    <section {...props} aria-label={title} className={cn(cardClass, className)}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2 className="font-semibold">{title}</h2>
        {aside && <div className="text-muted-foreground text-sm tabular-nums">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
