'use client';

import { LoaderCircle } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button';

/** A button that waits for the action of its form, so that nothing is sent twice. */
export function SubmitButton({ children, ...props }: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return (
    <Button {...props} aria-disabled={pending} disabled={pending} type="submit">
      {pending && <LoaderCircle aria-hidden className="size-4 motion-safe:animate-spin" />}
      {children}
    </Button>
  );
}
