import { MarkShape } from '@/components/mark';
import { cn } from '@/lib/cn';
import { title } from '@/lib/site';

/** The product's mark and name. `isShort` hides the name on phones, where it doesn't fit. */
export function Brand({ isShort = false }: { isShort?: boolean }) {
  return (
    <span className="flex items-center gap-2.5 font-semibold">
      <svg
        aria-hidden
        className="bg-primary text-primary-foreground size-7 rounded-md"
        viewBox="0 0 32 32"
      >
        <MarkShape />
      </svg>
      <span className={cn(isShort && 'max-[28rem]:sr-only')}>{title}</span>
    </span>
  );
}
