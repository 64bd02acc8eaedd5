import { Skeleton } from '@/components/ui/skeleton';

/** Rows with two lines and a control, and maybe an avatar. */
export function ListSkeleton({ hasAvatars = false }: { hasAvatars?: boolean }) {
  return (
    <div className="bg-card shadow-card divide-y rounded-lg border">
      {['a', 'b', 'c'].map((key) => (
        <div className="flex items-center gap-3 px-4 py-3" key={key}>
          {hasAvatars && <Skeleton className="size-9 shrink-0 rounded-full" />}
          <div className="grid min-w-0 grow gap-1.5">
            <Skeleton className="h-4 w-2/5 max-w-40" />
            <Skeleton className="h-4 w-3/5 max-w-56" />
          </div>
          <Skeleton className="h-8 w-16 shrink-0" />
        </div>
      ))}
    </div>
  );
}
