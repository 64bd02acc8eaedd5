import { type ClassValue, clsx } from 'clsx';

/** For components that override their own classes, like some from shadcn, wrap this in `twMerge` (9 kB). */
export function cn(...classes: ClassValue[]) {
  return clsx(classes);
}
