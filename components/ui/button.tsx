import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

const variants = {
  primary: 'bg-primary text-primary-foreground hover:opacity-90',
  secondary: 'border border-input bg-secondary text-secondary-foreground hover:bg-muted',
  destructive: 'bg-destructive text-destructive-foreground hover:opacity-90',
  ghost: 'text-muted-foreground hover:bg-muted hover:text-foreground',
} as const;

type Variant = keyof typeof variants;

/** Returns the classes of a button, for links that look like one. */
export function buttonClass(variant: Variant = 'primary', className?: string) {
  return cn(
    'inline-flex h-9 shrink-0 items-center justify-center gap-2 rounded-md px-3.5 text-sm font-medium transition duration-150 disabled:opacity-60 motion-reduce:transition-none pointer-coarse:h-10',
    variants[variant],
    className,
  );
}

export function Button({
  variant,
  className,
  type = 'button',
  ...props
}: ComponentProps<'button'> & { variant?: Variant }) {
  return <button {...props} className={buttonClass(variant, className)} type={type} />;
}
