import { KeyRound } from 'lucide-react';
import { title } from '@/lib/site';

/** The product's mark and name. */
export function Brand() {
  return (
    <span className="inline-flex items-center gap-2.5 font-semibold">
      <span className="bg-primary text-primary-foreground inline-flex size-7 items-center justify-center rounded-md">
        <KeyRound aria-hidden className="size-4" />
      </span>
      {title}
    </span>
  );
}
