import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

const variants = {
  filled: 'border-transparent bg-accent font-mono text-sm text-accent-foreground',
  outline: 'border-border font-mono text-muted-foreground text-sm',
  /** For words. The others are for slugs. */
  status: 'border-border text-muted-foreground shrink-0 text-xs font-medium',
} as const;

export function Badge({
  variant = 'filled',
  className,
  ...props
}: ComponentProps<'span'> & { variant?: keyof typeof variants }) {
  return (
    <span
      {...props}
      className={cn(
        'inline-flex max-w-full items-center gap-1.5 rounded-sm border px-2 py-0.5 [overflow-wrap:anywhere]',
        variants[variant],
        className,
      )}
    />
  );
}

/** A notice to developers, without a display class. On narrow screens, it's a circle without text. */
export const noticeClass =
  'rounded-full border-warning-border bg-warning text-warning-foreground h-7 shrink-0 items-center justify-center gap-1.5 border px-2.5 text-sm font-medium max-sm:w-7 max-sm:px-0 pointer-coarse:h-10 max-sm:pointer-coarse:w-10';
