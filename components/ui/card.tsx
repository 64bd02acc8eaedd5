import { type ComponentProps, type ReactNode, useId } from 'react';
import { cn } from '@/lib/cn';

/** A titled region. `aside` stands at the end of the title line. */
export function Card({
  title,
  aside,
  className,
  children,
  ...props
}: Omit<ComponentProps<'section'>, 'title'> & { title: string; aside?: ReactNode }) {
  const titleId = useId();
  return (
    <section
      {...props}
      aria-labelledby={titleId}
      className={cn(
        'rounded-card bg-card text-card-foreground flex min-w-0 flex-col gap-4 border p-5',
        className,
      )}
    >
      <header className="flex items-baseline justify-between gap-4">
        <h2 className="font-semibold" id={titleId}>
          {title}
        </h2>
        {aside && <p className="text-muted-foreground text-sm tabular-nums">{aside}</p>}
      </header>
      {children}
    </section>
  );
}
