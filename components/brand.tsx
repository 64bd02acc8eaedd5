import { KeyRound } from 'lucide-react';
import { cn } from '@/lib/cn';
import { title } from '@/lib/site';

/** The product's mark and name. On a phone the mark alone, where the name would not fit. */
export function Brand({ isShort = false }: { isShort?: boolean }) {
  return (
    <span className="inline-flex items-center gap-2.5 font-semibold">
      <span className="bg-primary text-primary-foreground inline-flex size-7 items-center justify-center rounded-md">
        <KeyRound aria-hidden className="size-4" />
      </span>
      <span className={cn(isShort && 'max-[28rem]:sr-only')}>{title}</span>
    </span>
  );
}
