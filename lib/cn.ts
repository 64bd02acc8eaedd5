import { type ClassValue, clsx } from 'clsx';

/**
 * Joins class names. Our primitives never override their own classes. For components that do, like some
 * from shadcn, wrap this in `twMerge` from `tailwind-merge` (9 kB in the browser).
 */
export function cn(...classes: ClassValue[]) {
  return clsx(classes);
}
