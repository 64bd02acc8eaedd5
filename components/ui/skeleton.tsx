import { cn } from '@/lib/cn';

/** Holds the place of content on its way. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        'rounded-badge bg-muted block animate-pulse motion-reduce:animate-none',
        className,
      )}
    />
  );
}
