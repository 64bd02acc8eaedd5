'use client';

import { LoaderCircle } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { cn } from '@/lib/cn';
import { Button } from './button';

/** Disabled while its form's action is pending. Keeps its width, so nothing around it moves. */
export function SubmitButton({
  children,
  className,
  disabled,
  ...props
}: ComponentProps<typeof Button>) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...props}
      aria-disabled={pending}
      className={cn('relative', className)}
      disabled={pending || disabled}
      type="submit"
    >
      {pending && <LoaderCircle aria-hidden className="absolute size-4 motion-safe:animate-spin" />}
      <span className={cn('inline-flex items-center gap-2', pending && 'opacity-0')}>
        {children}
      </span>
    </Button>
  );
}
