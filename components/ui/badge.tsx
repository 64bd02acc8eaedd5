import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

const variants = {
  filled: 'border-transparent bg-accent text-accent-foreground',
  outline: 'border-border text-muted-foreground',
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
        'inline-flex max-w-full items-center gap-1.5 rounded-sm border px-2 py-0.5 font-mono text-sm [overflow-wrap:anywhere]',
        variants[variant],
        className,
      )}
    />
  );
}
