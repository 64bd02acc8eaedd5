import { cardClass } from '@/components/ui/card';
import { Skeleton } from '@/components/ui/skeleton';
import { cn } from '@/lib/cn';

/** Stands for a card with a list while it loads. */
export function CardSkeleton({ rows, className }: { rows: number; className?: string }) {
  return (
    <section className={cn(cardClass, className)}>
      <Skeleton className="my-1 h-4 w-28" />
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: The rows are all the same.
        <div className="flex items-center gap-3" key={row}>
          <Skeleton className="size-6 rounded-full" />
          <Skeleton className="h-4 w-40" />
        </div>
      ))}
    </section>
  );
}
