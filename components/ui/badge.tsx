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
