import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

const variants = {
  primary: 'bg-primary text-primary-foreground hover:bg-primary-hover',
  secondary: 'border border-input bg-secondary text-secondary-foreground hover:bg-muted',
  /** Opens a dialog that asks before something is destroyed. */
  danger: 'border border-destructive/40 bg-secondary text-destructive hover:bg-muted',
  destructive: 'bg-destructive-fill text-destructive-foreground hover:bg-destructive-hover',
  ghost: 'text-muted-foreground hover:bg-muted hover:text-foreground',
} as const;

const sizes = {
  default: 'min-h-9 px-3.5 py-1 pointer-coarse:min-h-10',
  icon: 'size-9 pointer-coarse:size-10',
  small: 'size-7 pointer-coarse:size-10',
} as const;

type Variant = keyof typeof variants;
type Size = keyof typeof sizes;

/** For links that look like a button. */
export function buttonClass(variant: Variant = 'primary', size: Size = 'default') {
  return cn(
    'inline-flex max-w-full shrink-0 items-center justify-center gap-2 rounded-md text-center text-sm font-medium wrap-break-word transition duration-150 disabled:opacity-60 motion-reduce:transition-none',
    variants[variant],
    sizes[size],
  );
}

export function Button({
  variant,
  size,
  className,
  type = 'button',
  ...props
}: ComponentProps<'button'> & { variant?: Variant; size?: Size }) {
  return <button {...props} className={cn(buttonClass(variant, size), className)} type={type} />;
}
