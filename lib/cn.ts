import { type ClassValue, clsx } from 'clsx';

/**
 * Joins class names. The primitives here take no classes that contradict their own; for components
 * that do, as some of shadcn, wrap this in `twMerge` of `tailwind-merge` (9 kB in the browser).
 */
export function cn(...classes: ClassValue[]) {
  return clsx(classes);
}
