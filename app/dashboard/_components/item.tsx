import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';

type Props = {
  icon: LucideIcon;
  title: ReactNode;
  details: ReactNode;
  /** What can be done with it. */
  children: ReactNode;
};

/** A row of a list in a card. It fades while a form in it is busy. */
export function Item({ icon: Icon, title, details, children }: Props) {
  return (
    <li className="flex flex-wrap items-center gap-3 py-3 transition-opacity has-aria-busy:opacity-60">
      <span className="bg-muted grid size-9 shrink-0 place-items-center rounded-md">
        <Icon aria-hidden className="text-muted-foreground size-4.5" />
      </span>
      <div className="grid min-w-0 flex-1 basis-40 gap-0.5 [overflow-wrap:anywhere]">
        <p className="flex flex-wrap items-center gap-2 font-medium">{title}</p>
        <p className="text-muted-foreground text-sm">{details}</p>
      </div>
      {children}
    </li>
  );
}

export function ItemsSkeleton({ title }: { title: string }) {
  return (
    <Card title={title}>
      {['a', 'b'].map((key) => (
        <div className="flex items-center gap-3" key={key}>
          <Skeleton className="size-9" />
          <div className="grid gap-1.5">
            <Skeleton className="h-4 w-40" />
            <Skeleton className="h-4 w-56" />
          </div>
        </div>
      ))}
    </Card>
  );
}
