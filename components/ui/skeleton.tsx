import { cn } from '@/lib/cn';

/** Placeholder for loading content. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      data-skeleton
      className={cn(
        'bg-muted block animate-pulse rounded-sm motion-reduce:animate-none',
        className,
      )}
    />
  );
}
