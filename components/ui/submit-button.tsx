'use client';

import { LoaderCircle } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button';

/** Disabled while its form's action is pending. */
export function SubmitButton({ children, ...props }: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return (
    <Button {...props} aria-disabled={pending} disabled={pending} type="submit">
      {pending && <LoaderCircle aria-hidden className="size-4 motion-safe:animate-spin" />}
      {children}
    </Button>
  );
}
