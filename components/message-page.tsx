import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** A page with a single message: what happened, what is safe, and what to do next. */
export function MessagePage({
  icon: Icon,
  title,
  children,
  actions,
}: {
  /** Client components don't pass one, because it would add JavaScript to every page. */
  icon?: LucideIcon;
  title: string;
  children: ReactNode;
  actions: ReactNode;
}) {
  return (
    <div className="grid max-w-md justify-items-start gap-4">
      {Icon && (
        <span className="bg-card inline-flex size-11 items-center justify-center rounded-lg border">
          <Icon aria-hidden className="text-muted-foreground size-5" />
        </span>
      )}
      <h1 className="text-title font-semibold">{title}</h1>
      <div className="text-muted-foreground grid gap-3">{children}</div>
      <div className="mt-2 flex flex-wrap gap-3">{actions}</div>
    </div>
  );
}
