import { KeyRound } from 'lucide-react';

/** The product's mark and name. */
export function Brand() {
  return (
    <span className="inline-flex items-center gap-2.5 font-semibold">
      <span className="rounded-button bg-primary text-primary-foreground inline-flex size-7 items-center justify-center">
        <KeyRound aria-hidden className="size-4" />
      </span>
      AuthKit starter
    </span>
  );
}
